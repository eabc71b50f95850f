import type { ContextWords } from '../contexts.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const contexts: ContextWords = {
  pointingWords: words('this these'),
  copulas: words(`
    is are was were be been being am isn't aren't wasn't weren't it's that's he's she's they're becomes become became
    remains remain remained seems seem seemed looks look looked`),
  comparators: words('as'),
  authorWords: words('by'),
  namingLinks: words('as of like such that'),
  sloganBearers: words(`
    sign signs placard placards banner banners poster posters billboard billboards sticker stickers plaque plaques
    t-shirt t-shirts tee-shirt tee-shirts tshirt tshirts shirt shirts sweatshirt sweatshirts hoodie hoodies jacket
    hat hats cap caps mug mugs badge badges tattoo tattoos graffiti mural murals
    patch patches flag flags button buttons pin pins mask masks leaflet leaflets flyer flyers marquee headstone
    gravestone`),
  talkWords: words(`
    i we you me us my our your mine ours yours i'm we're you're i've we've you've i'd we'd i'll we'll you'll it's that's
    there's he's she's they're let's don't doesn't can't won't didn't isn't aren't wasn't wouldn't shouldn't couldn't
    haven't hasn't ain't cannot is are was were will would have has had can could should must do does did not never`),
};
