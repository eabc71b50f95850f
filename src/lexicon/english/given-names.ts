const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const maleNames = words(`
  aaron abdul abdullah abe abraham adam adrian ahmad ahmed al alan albert alberto alec alejandro aleksandr alessandro alex
  alexander alexandre alexei alexey alfred ali alistair allan allen alvin amir anders andre andrea andreas andrei andres
  andrew andrey andriy andy angel angelo anthony anton antonio archie ari arif arnold arthur asad asif austin avi axel barack
  barry bart basil ben benedict benjamin benny bernard bernie beto bill billy blake bob bobby boris brad bradley brandon
  brendan brent bret brett brian bruce bruno bryan bryce byron caleb calvin cameron carl carlo carlos carlton cary casey
  cecil cedric chad charles charlie chase chen chester chris christian christoph christopher chuck clarence clark claude
  clay clayton cliff clifford clint clinton clive clyde cody colin conor connor conrad corey cory craig curt curtis cyril
  cyrus dale dallas damian damien damon dan dana daniel danny darrell darren darryl dave david dean dennis denis denny derek
  derrick desmond devin devon dexter diego dick dieter dimitri dirk dmitri dmitry dmytro dominic dominique don donald
  donnie doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elias
  elijah elliot elliott elmer elon emile emmanuel emil enrique eric erich erik ernest ernesto ernie ethan eugene evan
  everett fabian farhad felipe felix ferdinand fernando fidel floyd francis francisco franco francois frank frankie franklin
  franz fred freddie frederick fritz gabriel gareth garrett gary gavin gene geoff geoffrey george gerald gerard gerry
  gerhard gideon gilbert giovanni giuseppe glen glenn gordon graham grant greg gregory guillermo gunther gus gustavo guy
  hal hamid hank hans harold harris harrison harry harvey hasan hassan heath hector heinrich helmut henri henrik henry herb
  herbert herman hideo hiro hiroshi horst howard hubert hugh hugo hussein ian ibrahim ignacio igor ilya imran isaac ismail
  ivan jack jackie jackson jacob jacques jaime jair jake jamal james jamie jan jared jason javier jay jean jed jeff jefferson
  jeffrey jens jeremy jerome jerry jesse jesus jim jimmy jin joachim joao joaquin joe joel joern johan johann johannes john
  johnny jon jonah jonas jonathan jordan jorge jose josef joseph josh joshua juan jules julian julio julius juergen jun
  justin kareem karim karl keith ken kendrick kenneth kenny kent kerry kevin khalid kim kirk klaus kofi konstantin kumar kurt
  kyle lance larry lars lawrence lee len lenny leo leon leonard leonardo leonid leroy leslie lester levi lewis liam lindsey
  lin lionel lloyd logan lorenzo lou louis luc luca lucas luigi luis luiz luka lukas luke luther lyle lyndon magnus mahmoud
  malcolm manuel marc marcel marco marcus mario marion mark markus marshall martin marty marvin mason massimo mateo matt
  matteo matthew matthias maurice max maxim maxime maxwell mehmet mel melvin micah michael michel miguel mikael mike mikhail
  miles milo milton mitch mitchell mitt mohamed mohammad mohammed mohsin moritz morgan morris moses muhammad murray mustafa
  narendra nasser nate nathan nathaniel neal ned neil nelson nick nicholas nicolas nigel nikita niklas nikolai noah noel
  nolan norman oleg oleksandr oliver olivier omar orlando oscar osama oswald otto owen pablo paolo pat patrick paul pavel
  pedro percy pete peter petro phil philip philippe phillip pierre piers pranab preston qasim quentin rafael rahul raj rajiv
  ralph ramon randall randolph randy raphael rashid raul ray raymond recep reed reggie reginald reinhard rene reuben rex
  ricardo rich richard rick ricky rob robbie robert roberto robin rod roderick rodney rodrigo roger roland rolf roman ron
  ronald ronnie rory ross roy ruben rudolf rudy rupert russ russell rusty ryan sadiq said salman salvador sam samuel sandeep
  sander sanjay santiago satoshi saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn shinzo sid
  sidney silvio simon solomon stan stanley stefan stephan stephen sterling steve steven stewart stig stuart sundar sven
  takashi tariq ted terence terrence terry theo theodore thom thomas tim timothy toby todd tom tomas tommy
  tony travis trent trevor trey tristan troy tyler tyrone ulrich umar vaclav valentin vance vernon viktor victor vijay
  vince vincent vitali vitaly vlad vladimir volodymyr wade walt walter wang warren wayne wei wendell wes wesley wilbur
  wilfred will willard willem william willie wilson winston wolfgang xavier xi yasser yusuf yuri yury yves zach zachary zack
  zhang`);

export const femaleNames = words(`
  abby abigail ada adele adriana adrienne agnes aisha alana alejandra alessandra alexandra alexandria alexis alice alicia
  alina alison allison alyssa amanda amber amelia amina amy ana anastasia andrea angela angelica angelina anita ann anna
  annabel anne annette annie antonia anya april ariana arianna arlene ashley astrid audrey aung ava barbara beatrice becky
  bella bernadette bernice beryl beth bethany betsy betty beverly bianca bonnie brenda bridget brigitte brittany brooke
  caitlin camila camilla candace cara carla carly carmen carol carole caroline carolyn carrie cassandra cassie catherine
  cathy cecilia celeste celia charlene charlotte chelsea cheri cheryl chloe chloé christiana christina christine chrystia
  cindy claire clara claudia colleen condoleezza connie constance cora corinne courtney cristina crystal cynthia daisy dana
  daniela danielle daphne darlene dawn deb debbie deborah debra deena deirdre delia denise diana diane dianne dina dolores
  donna dora doris dorothy ebony edith edna eileen elaine eleanor elena elisa elisabeth elise elissa eliza elizabeth ella
  ellen elsa elsie emily emma erica erika erin esther ethel eva eve evelyn faith fatima fay faye felicia fiona florence
  frances francesca freya gabriela gabrielle gail gemma georgia geraldine gertrude gillian gina ginny giselle gladys glenda
  gloria grace greta gretchen gwen gwendolyn hailey hanna hannah harriet hazel heather heidi helen helena helene hilary hillary
  holly hope huma ida ilhan ilona imogen ina ines ingrid irene iris irina iryna isabel isabella isabelle ivana ivanka jackie
  jacqueline jacinda jade jamie jan jana jane janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jess
  jessica jill jillian jo joan joanna joanne jocelyn jodi jody johanna jordana josephine joy joyce juanita judith judy julia
  juliana julianne julie juliet june kaitlyn kamala karen karin karla kate katerina katharine katherine kathleen kathryn
  kathy katie katrina kay kayla keisha kellie kelly kellyanne kelsey kendra kerri khadija kim kimberly kirsten kirstjen
  kristen kristi kristin kristina kylie lana lara latoya laura lauren laurie leah leila lena leona leslie leticia letitia
  libby lila lilian liliana lillian lily linda lindsay lisa liz liza lizzie lois lola loretta lori lorraine louise lucia
  lucille lucinda lucy luisa lydia lynn lynne mabel mackenzie maddie madeleine madeline maggie malala malia mandy marcia
  margaret margarita margot maria mariam marian marianne marie mariela marilyn marina marissa marjorie marlene marsha martha
  mary maryam matilda maureen maxine maya meg megan meghan melanie melania melinda melissa mercedes meredith mia michaela
  michele michelle mildred millie mimi mindy miranda miriam moira molly mona monica muriel nadia nadine nancy naomi natalia
  natalie natasha nellie nicola nicole nikki nina noor nora norma octavia olga olive olivia oprah paige pam pamela pat
  patrice patricia patsy patti patty paula pauline pearl peg peggy penelope penny petra phoebe phyllis pippa polly priscilla
  priti priya rachel ramona rashida rebecca regina renee rhonda rita roberta robin robyn rosa rosalind rose rosemary roxanne
  ruby ruth sabrina sadie sally salma samantha sandra sandy sara sarah sasha savannah selena selma serena shannon sharon
  sheila shelby shelley shelly sheryl shirley silvia simone sinead siobhan sofia sonia sonya sophia sophie stacey stacy
  stella stephanie stormy sue summer susan susanna susanne suzanne svetlana sybil sylvia tabitha tamara tammy tania tanya
  tara tatiana teresa tess tessa theresa thelma tiffany tina toni tracey tracy tricia trudy tulsi ulrike ursula uta valentina
  valerie vanessa vera verónica veronica vicki vicky victoria viola violet virginia viviana vivian vivien wanda wendy
  whitney wilma winifred xiomara yasmin yolanda yuki yulia yvette yvonne zainab zara zoe`);

/** One familiar form and its formal one a pair. */
export const nicknames: ReadonlyMap<string, string> = new Map(
  `bill william|billy william|will william|bob robert|bobby robert|rob robert|mike michael|mick michael|jim james|jimmy james
  joe joseph|tom thomas|tommy thomas|dan daniel|danny daniel|chris christopher|dave david|steve stephen|steven stephen
  matt matthew|tony anthony|andy andrew|drew andrew|nick nicholas|alex alexander|ben benjamin|sam samuel|ed edward
  eddie edward|ted edward|teddy edward|tim timothy|jeff jeffrey|geoff geoffrey|greg gregory|ken kenneth|ron ronald
  don donald|rick richard|dick richard|rich richard|chuck charles|charlie charles|larry lawrence|jerry gerald|gerry gerald
  fred frederick|phil philip|pete peter|ray raymond|walt walter|hank henry|harry henry|jack john|johnny john|jon jonathan
  josh joshua|zach zachary|doug douglas|stan stanley|vince vincent|marty martin|max maxwell|nate nathan|pat patrick
  bernie bernard|mitch mitchell|abe abraham|al albert|art arthur|barry barack|gabe gabriel|russ russell|tod todd
  liz elizabeth|beth elizabeth|betsy elizabeth|betty elizabeth|kate katherine|kathy katherine|katie katherine|cathy catherine
  sue susan|deb deborah|debbie deborah|jen jennifer|jenny jennifer|jess jessica|meg margaret|maggie margaret|peggy margaret
  barb barbara|becky rebecca|cindy cynthia|patty patricia|tricia patricia|trish patricia|vicky victoria|mandy amanda
  sandy sandra|steph stephanie|tori victoria|val valerie|chrissy christine|tina christina|nancy anne|angie angela
  judy judith|pam pamela|terri teresa|abby abigail|alexandra alexandra|sasha alexander|aleksandr alexander|alexandre alexander
  alyaksandr alexander|aleksander alexander|alexandr alexander|volodymyr vladimir|sergei sergey|dmitri dmitry|dimitri dmitry
  mohammed mohamed|muhammad mohamed|mohammad mohamed|yuri yury|iryna irina|olena elena|oleksandr alexander|mykola nikolai
  jerrold gerald|jerome gerald|lou louis|louie louis|lenny leonard|len leonard|norm norman|herb herbert|frank francis
  frankie francis|donnie donald|ernie ernest|gene eugene|howie howard|jake jacob|joey joseph|kev kevin|kim kimberly
  lizzie elizabeth|libby elizabeth|eliza elizabeth|manny manuel|ned edward|nell eleanor|ellie eleanor|ollie oliver
  randy randall|reg reginald|rod rodney|ronnie ronald|rudy rudolph|sal salvatore|seb sebastian|sid sidney|stu stuart
  stew stewart|terry terence|theo theodore|toby tobias|wally walter|wes wesley|zack zachary|zac zachary|vic victor
  catherine katherine|kathryn katherine|kat katherine|maddie madeline|nicky nicholas|penny penelope|susie susan|suzy susan
  theresa teresa|ginny virginia|allie alison|bea beatrice|cassie cassandra|connie constance|dot dorothy|fran frances
  gabby gabrielle|hattie harriet|jackie jacqueline|jan janet|jill gillian|josie josephine|lottie charlotte
  margie margaret|missy melissa|dom dominic|cliff clifford|clint clinton|denny dennis|gus augustus|mickey michael
  robbie robert|willie william`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
