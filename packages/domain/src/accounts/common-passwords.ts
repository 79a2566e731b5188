/**
 * Words that many people build a password on: the most used in public collections of leaked passwords, and the
 * Danish counterparts (names, towns, months, seasons, pets, clubs, the work itself). Small letters only.
 */
export const commonPasswordWords: ReadonlySet<string> = new Set(
  listWords(`
  aalborg aarhus access accord action adgangskode adidas adrian agfaarhus airborne alabama alaska albert
  albertslund alex alexande alexander alexandr alexis alicia alison allison alpha alyssa amager amanda
  america american anders andersand andersen anderson andre andrea andrew andrey angel angela angels animal
  anne annette anthony antonio apollo apple apples april arbejde arbejdsplads arizona arnold arthur asdasd
  asdf asdfasdf asdfg asdfgh asdfghjk asdfghjkl ashley astrid august austin avalon avatar awesome azerty
  baby babygirl badass badboy badger badminton bailey bakken ballerup bambam bamse bamsefar banan banana
  bandit barbara barn barney baseball basketball batman baxter bear beatles beaver beavis bedstefar
  bedstemor beer benjamin bente berlin bigboy bigdaddy bigdog bigman bigred bill billy birdie birgit birthe
  bishop bjarne bjørn black blazer blizzard blomst blue bo bobby bodil bonnie booger boogie boomer borger
  borgmester bornholm bosted boston botilbud bradley brandon brandy braves brazil brenda brian britney
  brittany bronco broncos brooke brooklyn bror brother brutus brøndby brønshøj bubba bubbles buddha buddy
  budlight buffalo bulldog bulldogs bullet burton buster butter butthead børn caesar calvin camaro cameron
  camilla canada captain cardinal carlos carlsberg carmen carolina caroline carrie carsten carter cartman
  casper cassie cecilie celtic champion chance changeme charles charlie charlotte cheese chef chelsea
  cherokee cherry chester chevelle chevy cheyenne chicago chicken chokolade chopper chris christ christensen
  christian christiansen christin christina christoffer chronic cjkysirj claire classic claudia cocacola
  coffee college colorado compaq computer connor cookie cool cooper copper corvette cougar courtney cowboy
  cowboys creative cricket crystal cykling daddy dakota dallas dancer danger daniel danielle danmark
  dannebrog dansk danske darkness darkside datter dave david death debbie december denise dennis denver
  destiny devils dexter diablo diamond diesel digger digital direktør disney doctor doggie dolphin dolphins
  domino donald donkey dorte douglas dragon dreamer dreams driver dronning drowssap drummer drøm drømme
  ducati duncan eagle eagles eclipse edward efterår einstein electric elephant elisabeth elizabet ellen
  elskede elsker elskerdig elvis emil eminem emma empire engel england enigma enter eric erik esbjerg eugene
  everton explorer extreme falcon falster familie family fantasy far farfar farmor farvel fckøbenhavn
  februar fender ferie ferrari finn fire fireman fish fishing fisk fktrcfylh flemming florida flower fluffy
  flyers flødebolle fodbold football ford forest forever forår france francis frank frankie franklin fred
  fredag freddy fredericia frederik frederiksberg frederikshavn free freedom freeuser freja friday friend
  friends frihed froggy fugl fyfcnfcbz fylhtq fyn gabriel galina galore gandalf garfield gateway gators
  gemini general genesis genius gentofte george georgia gfhjkm ghbdtn giants gibson ginger girls gitte
  gladsaxe glostrup glæde goblue goddag godzilla golden golf golfer goober google gordon green gregory
  guinness guitar gunner haderslev hamlet hammer hamster hannah hanne hans hansen happy hard hardcore harley
  harrypotter havet hawaii heather heaven hejhej hejmeddig hejsa helle hello helpme helsingør hemmelig
  hemmeligt hendrix henning henrik hercules herlev herning hest hillerød himmel hiphop hitman hjørring
  hobbes hockey holger holiday holstebro homer honda horney horse horsens horses hotdog hotrod house houston
  howard hummer hund hunter hvidovre hygge hyggelig håndbold iceman ida iloveyou indian infinity inge inger
  ingrid internet ireland ironman ishøj iwantu jack jackass jackie jackson jaguar jake jakob james jan jane
  januar jasmine jason jasper jeffrey jegelsker jegelskerdig jennifer jens jensen jeremy jesper jessica
  jessie jester jesus jette jimmy johanne johansen john johnny johnson jonas jonathan jordan jordbær joseph
  joshua juleaften julemand juli julie juni junior jupiter justice justin juventus jylland jørgen jørgensen
  kaffe kage kaj kanin karen karin karina kartoffel kasper kat katrine kawasaki kelly kenneth kermit kevin
  killer kim kimberly king kirill kirsten kirstine kitten kitty kjeld klaster knight kobenhavn kodeord
  koebenhavn kolding kommune kommunen konge kontor kramer kristen kristensen kristian kristina kristine kurt
  kylling kæreste kærlighed københavn køge lacrosse lakers lakrids landshold lars larsen lasse lasvegas
  laura lauren lawrence leather leder legend lego legoland lene leslie letmein leverpostej liberty lifehack
  lincoln line lis lise little liverpoo liverpool lizard login logitech lolland london lone louise
  love lovelove lovely loveme lover loverboy lovers loveyou lucas lucky lykke lykkelig lyngby lærer lørdag
  løve maddog madison madmax madonna mads madsen maggie magic magnum maj maja maksim malene manchester
  mandag manutd marcus marianne marie marina marine marines mark marlboro marley marshall marsvin martin
  marts marvin maryjane master mathias mathilde matrix matt matthew maverick maximus maxwell melanie melissa
  member mercedes mercury merete merlin metallic metallica mette mexico michael michelle michigan mickey
  mickeymouse midnight midtjylland mike mikkel miller mine minecraft missekat mitchell mogens molly monday
  money monica monkey monster montana mookie mor morfar morgan mormor morten mortensen mother motorola
  mountain mozart muffin murphy music mustang måne mælkebøtte møller nanna naruto nascar natalie natasha
  nathan naughty nelson nemesis netværk newport newyork nicholas nicole niels nielsen nikita niklas nikolaj
  nina nintendo nirvana nissan nissemand noah norman nothing november nytår næstved nørrebro nørresundby
  october odense oksana oktober ole oliver olivia olsen online onsdag orange oscar packers pakistan palle
  pamela pandora pantera panther panthers paradise parker pass passion passport password patches patricia
  patrick patriots paul peaches peanut pearljam pedersen peekaboo penguin people pepper pernille peter
  petersen phantom phoenix pia picard pickle pinse pippi pippilangstrømpe pirate platinum player please
  pokemon police polina poohbear pookie popcorn porsche poul poulsen power preben predator prince princess
  prins prinsesse private psycho pumpkin purple påske pædagog pære pølse qazwsx qazwsxedc qazxsw qwaszx
  qweasd qweasdzxc qweqwe qwert qwerty qwertyu qwertyui qwertyuiop rabbit rachel racing raider raiders
  rainbow rammeaftale rammevaerk rammeværk randers ranger rangers raptor rascal rasmus rasmussen raymond
  razz rebecca reddog redrum redskins redsox redwings reggie region regionen regnvejr richard rikke ringsted
  robert rock rocket rocky roland rolltide ronald ronaldo rooster rose rosebud roskilde rugbrød rune runner
  ruslan russell russia rådhus rådhuset rødgrød rødgrødmedfløde rødovre sabrina sagsbehandler saints
  samantha sammy samson samsung samuel sandman sandra sankthans sara sarah saturn scarface school scooby
  scooter scorpio scorpion scotland scott scotty secret security sekretær semperfi september serega sergey
  shadow shaggy shannon sharon shelby shorty sierra signe sikkerhed silkeborg silver simon simone simple
  simpson simpsons sjælland skat skattebasse skildpadde skipper skippy skive skov skyline slagelse slayer
  slipknot smith smooth smørrebrød snemand snevejr snickers sniper snoopy snowball soccer socialrådgiver
  sofie softball solsikke solskin sommer sommerferie sommerfugl sommerhus sophie spanky sparky speedy
  spencer spider spiderma spiderman spirit spitfire spooky sports spring stalker stanley star stargate
  startrek starwars steelers stella stephen sterling steve steven stig stine stinky stjerne strand stupid
  sublime success summer sunshine super superman surfer susanne suzuki svendborg svetlana svømning sweet
  swordfis sydney sygeplejerske system søndag sønderborg søren sørensen søster taastrup tanja taurus taylor
  tennis teresa test tester testing theman therock thomas thomsen thumper thunder tiffany tiger tigers
  tigger tilbudsportalen tillykke timothy tina tinker tirsdag titanic tivoli tobias tomcat tommy topgun
  torsdag tove toyota travis trine trinity troels trouble tuborg tucker turkey turtle tweety ulla ulv united
  valby valentin vampire vanessa vanløse vegeta vejle velkommen veninde venner veronica vesterbro vfhbyf
  vfrcbv vibeke viborg victor victoria victory viggo viking vikingeskib vikings villads vincent vinter viper
  virginia vision vladimir voodoo vovhund vovse voyager walker walter warcraft warrior water weekend welcome
  westside whatever wildcat wildcats william williams willie willow wilson windows winner winston winter
  wizard wolf wolfpack wolverin wombat xavier yamaha yankee yankees yellow yfnfif yvonne zachary zombie
  zxcvbn zxcvbnm ålborg århus æble østerbro
`),
);

/** Whole passwords of at least 12 characters that are among the most used, mostly walks over the keyboard. Small letters. */
export const commonLongPasswords: ReadonlySet<string> = new Set(
  listWords(`
  010203040506 012345678910 102030405060 1111111111zz 111222333000 111222333444555 112233445566 123123qweqwe
  123321123321 123321456654 123321qweewq 123456654321 12345677654321 123456782000 1234567887654321
  123456789000 12345678900987654321 123456789012 1234567890987654321 1234567890qaz 1234567890qw
  1234567890qwe 1234567890qwerty 1234567890zzz 123456789101 123456789123 1234567892000 12345678987654321
  123456789987654321 123456789aaa 123456789abc 123456789asd 123456789qaz 123456789qqq 123456789qwe
  123456789qwer 123456789qwerty 123456789zxc 1234567qwertyu 123456qwerty 123456zxcvbn 1234qwerasdf
  1234qwerasdfzxcv 123ewqasdcxz 123qwe123qwe 123qwe456rty 123qweasdzxc 123qwerty123 12qw34er56ty
  159753159753 159753456852 1a2a3a4a5a6a 1a2s3d4f5g6h 1q2w3e4r5t6y 1qaz2wsx3edc 1qaz2wsx3edc4rfv
  1qazxsw23edc 1qazxsw23edcvfr4 4815162342lf 4815162342lost a1s2d3f4g5h6 abc123456789
  administrator asdfgh123456 asdfghjkl123 avrillavigne cheeseburger christopher1 civilization construction
  counterstrike devilmaycry4 edwardcullen entertainment finalfantasy foreveryoung frederiksberg greenlantern
  ilovemyfamily ingodwetrust intelligence international iseedeadpeople jamesbond007 justinbieber
  leavemealone michaeljackson minecraft123 mortalkombat needforspeed nightcrawler password1234
  passwordassword passwordpassword passwordstandard peanutbutter philadelphia playstation2 playstation3
  professional q1w2e3r4t5y6 q1w2e3r4t5y6u7 q1w2e3r4t5y6u7i8 q1w2e3r4t5y6u7i8o9p0 qaz123wsx456 qazwsx123456
  qazwsxedc123 qazwsxedcrfv qazwsxedcrfvtgb qazwsxqazwsx qazxswedc123 qazxswedcvfr qwe123qwe123 qweasdzxc123
  qwerasdfzxcv qwertasdfgzxcvb qwerty123456 qwerty123456789 qwertyasdfgh qwertyuiop10 qwertyuiop12
  qwertyuiop123 qwertyuiop12345 qwertyytrewq residentevil sanfrancisco satisfaction scandinavian
  supernatural systemofadown temppassword thecakeisalie ticketmaster transformers unbelievable whosyourdaddy
  z1x2c3v4b5n6 z1x2c3v4b5n6m7 zaq12wsxcde3 zaq1xsw2cde3 zaqwsxcderfv zxcvbn123456 zxcvbnm123456789
  zxcvbnmmnbvcxz
`),
);

function listWords(text: string): string[] {
  return text.trim().split(/\s+/);
}
