/** One news outlet or agency, and what texts call it. */
export interface Outlet {
  /** The name under which it is reported. */
  readonly name: string;
  /** Registrable domains, and hosts where several outlets share one. */
  readonly domains: readonly string[];
  /** Other names, letter case as printed, without "the". */
  readonly aliases: readonly string[];
  /** It writes for other outlets: its name in a dateline or byline marks the text as its own. */
  readonly agency: boolean;
}

/** `name | domains | aliases`, commas between several. */
const AGENCIES = `
Associated Press | apnews.com, ap.org | AP
Reuters | reuters.com | Thomson Reuters
Agence France-Presse | afp.com | AFP
United Press International | upi.com | UPI
Bloomberg | bloomberg.com | Bloomberg News
PA Media | pa.media | Press Association, PA
Deutsche Presse-Agentur | dpa.com | dpa, DPA, German Press Agency
TASS | tass.com, tass.ru | Itar-Tass, Tass
RIA Novosti | ria.ru | RIA
Interfax | interfax.com, interfax.ru | Interfax-Ukraine
Sputnik | sputniknews.com, sputnikglobe.com |
Xinhua | xinhuanet.com, news.cn | Xinhua News Agency
Kyodo | kyodonews.net | Kyodo News
Jiji Press | jiji.com |
ANSA | ansa.it |
EFE | efe.com | Agencia EFE
BelTA | belta.by | Belta
Ukrinform | ukrinform.net, ukrinform.ua |
UNIAN | unian.info, unian.net |
Anadolu Agency | aa.com.tr | Anadolu
Yonhap | yna.co.kr | Yonhap News Agency
KCNA | kcna.kp | Korean Central News Agency
Press Trust of India | ptinews.com | PTI
Asian News International | aninews.in | ANI
IANS | ians.in | Indo-Asian News Service
Australian Associated Press | aap.com.au | AAP
Canadian Press | thecanadianpress.com |
Dow Jones Newswires | dowjones.com | Dow Jones
IRNA | irna.ir | Islamic Republic News Agency
Fars News Agency | farsnews.ir | Fars
Tasnim | tasnimnews.com | Tasnim News Agency
SANA | sana.sy | Syrian Arab News Agency
WAFA | wafa.ps |
MTI | mti.hu |
PAP | pap.pl | Polish Press Agency
Catholic News Service | catholicnews.com |
Religion News Service | religionnews.com |
Tribune News Service | tribunenewsservice.com | TNS
McClatchy | mcclatchydc.com | McClatchy DC
Inter Press Service | ipsnews.net | IPS
Storyful | storyful.com |
Gray News | graynews.com |
Cronkite News | cronkitenews.azpbs.org |
Kaiser Health News | khn.org, kffhealthnews.org | KFF Health News
ProPublica | propublica.org |
`;

const PUBLISHERS = `
CNN | cnn.com | CNN International
CNBC | cnbc.com |
MSNBC | msnbc.com |
NBC News | nbcnews.com | NBC
ABC News | abcnews.go.com, abcnews.com | ABC
CBS News | cbsnews.com | CBS
Fox News | foxnews.com | Fox News Channel, Fox
Fox Business | foxbusiness.com | Fox Business Network
PBS | pbs.org | PBS NewsHour
NPR | npr.org | National Public Radio
C-SPAN | c-span.org |
BBC | bbc.com, bbc.co.uk | BBC News, BBC Radio
ITV News | itv.com | ITV
Sky News | sky.com |
Channel 4 News | channel4.com | Channel 4
Al Jazeera | aljazeera.com | Al-Jazeera
Al Arabiya | alarabiya.net | Al-Arabiya
Deutsche Welle | dw.com | DW
Radio Free Europe | rferl.org | RFE/RL
Voice of America | voanews.com | VOA
RT | rt.com | Russia Today
France 24 | france24.com |
CBC News | cbc.ca | CBC
CTV News | ctvnews.ca | CTV
New York Times | nytimes.com | NYT, NY Times
Washington Post | washingtonpost.com | WaPo
Wall Street Journal | wsj.com | WSJ
USA Today | usatoday.com |
Los Angeles Times | latimes.com | LA Times, L.A. Times
Chicago Tribune | chicagotribune.com |
Chicago Sun-Times | suntimes.com |
Boston Globe | bostonglobe.com |
Boston Herald | bostonherald.com |
New York Post | nypost.com | NY Post
New York Daily News | nydailynews.com | NY Daily News
New Yorker | newyorker.com |
New York Magazine | nymag.com |
Newsday | newsday.com |
Newsweek | newsweek.com |
Time magazine | time.com | TIME
Politico | politico.com, politico.eu | POLITICO
The Hill | thehill.com | Hill
Roll Call | rollcall.com |
Axios | axios.com |
Vox | vox.com |
Slate | slate.com |
Salon | salon.com |
Atlantic | theatlantic.com |
Mother Jones | motherjones.com |
Daily Beast | thedailybeast.com |
Daily Wire | dailywire.com |
Daily Caller | dailycaller.com |
Daily Signal | dailysignal.com |
Breitbart | breitbart.com | Breitbart News
Washington Examiner | washingtonexaminer.com |
Washington Times | washingtontimes.com |
Washington Free Beacon | freebeacon.com |
National Review | nationalreview.com |
Federalist | thefederalist.com |
TheBlaze | theblaze.com | Blaze
HuffPost | huffpost.com, huffingtonpost.com | Huffington Post
BuzzFeed News | buzzfeednews.com, buzzfeed.com | BuzzFeed
Business Insider | businessinsider.com | INSIDER, Insider
Yahoo News | yahoo.com | Yahoo
U.S. News & World Report | usnews.com | US News
ThinkProgress | thinkprogress.org |
The Intercept | theintercept.com | Intercept
Vanity Fair | vanityfair.com |
Vice News | vice.com | VICE News, Vice
Forbes | forbes.com |
Fortune | fortune.com |
MarketWatch | marketwatch.com |
Barron's | barrons.com |
CBN News | cbn.com |
One America News | oann.com | OAN, One America News Network
Newsmax | newsmax.com |
Univision | univision.com |
Telemundo | telemundo.com |
Miami Herald | miamiherald.com |
Dallas Morning News | dallasnews.com |
Houston Chronicle | houstonchronicle.com, chron.com |
San Francisco Chronicle | sfchronicle.com, sfgate.com |
Seattle Times | seattletimes.com |
Denver Post | denverpost.com |
Philadelphia Inquirer | inquirer.com, philly.com |
Baltimore Sun | baltimoresun.com |
Star Tribune | startribune.com |
Detroit Free Press | freep.com |
Detroit News | detroitnews.com |
Des Moines Register | desmoinesregister.com |
Arizona Republic | azcentral.com |
Kansas City Star | kansascity.com |
Atlanta Journal-Constitution | ajc.com |
Tampa Bay Times | tampabay.com |
Orlando Sentinel | orlandosentinel.com |
Salt Lake Tribune | sltrib.com |
Guardian | theguardian.com, guardian.co.uk |
Independent | independent.co.uk |
Times of London | thetimes.co.uk, thetimes.com | Sunday Times
Daily Telegraph | telegraph.co.uk | Telegraph, Sunday Telegraph
Financial Times | ft.com | FT
Daily Mail | dailymail.co.uk | Mail on Sunday, MailOnline
Daily Mirror | mirror.co.uk |
Daily Express | express.co.uk |
Evening Standard | standard.co.uk |
The Sun | thesun.co.uk |
The Economist | economist.com | Economist
Irish Times | irishtimes.com |
Der Spiegel | spiegel.de | Spiegel
Die Welt | welt.de |
Bild | bild.de | Bild am Sonntag
Süddeutsche Zeitung | sueddeutsche.de |
Frankfurter Allgemeine | faz.net | FAZ, Frankfurter Allgemeine Zeitung
Le Monde | lemonde.fr |
Le Figaro | lefigaro.fr |
El País | elpais.com | El Pais
El Mundo | elmundo.es |
Corriere della Sera | corriere.it |
La Repubblica | repubblica.it |
La Stampa | lastampa.it |
Kommersant | kommersant.ru |
Novaya Gazeta | novayagazeta.ru |
Izvestia | iz.ru |
Kyiv Independent | kyivindependent.com |
Kyiv Post | kyivpost.com |
Ukrainska Pravda | pravda.com.ua | Ukrayinska Pravda
Haaretz | haaretz.com |
Jerusalem Post | jpost.com |
Times of Israel | timesofisrael.com |
South China Morning Post | scmp.com | SCMP
Global Times | globaltimes.cn |
People's Daily | people.com.cn, people.cn |
China Daily | chinadaily.com.cn |
Asahi Shimbun | asahi.com |
Yomiuri Shimbun | yomiuri.co.jp |
NHK | nhk.or.jp |
Nikkei | nikkei.com | Nikkei Asia
Straits Times | straitstimes.com |
Times of India | indiatimes.com |
Hindustan Times | hindustantimes.com |
Indian Express | indianexpress.com |
The Hindu | thehindu.com |
NDTV | ndtv.com |
Dawn | dawn.com |
Sydney Morning Herald | smh.com.au |
ABC Australia | abc.net.au | Australian Broadcasting Corporation
Globe and Mail | theglobeandmail.com |
Toronto Star | thestar.com |
TMZ | tmz.com |
Variety | variety.com |
Hollywood Reporter | hollywoodreporter.com |
Rolling Stone | rollingstone.com |
`;

/** Outlets of the user's own: by name, the domains and other names that each has. */
export type OwnOutlets = Readonly<Record<string, readonly string[]>>;

/** An entry with a full stop and no blank is a domain: "gazette.example". */
export function ownOutlets(named: OwnOutlets, agency: boolean): Outlet[] {
  return Object.entries(named).map(([name, entries]) => ({
    name,
    domains: entries.filter(isDomain),
    aliases: entries.filter((entry) => !isDomain(entry)),
    agency,
  }));
}

const isDomain = (entry: string) => entry.includes('.') && !entry.includes(' ');

export const outlets: readonly Outlet[] = [...read(AGENCIES, true), ...read(PUBLISHERS, false)];

function read(table: string, agency: boolean): Outlet[] {
  const list = (cell = ''): string[] => cell.split(',').flatMap((entry) => entry.trim() || []);
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', domains, aliases] = line.split('|');
      return { name: name.trim(), domains: list(domains), aliases: list(aliases), agency };
    });
}
