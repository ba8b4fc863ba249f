/** Given names of European use: forms in other languages, transliterations, and short forms in common use. One name a line. */
export const WESTERN_GIVEN_NAMES = `
margaret peggy maggie meg margaretha margarete greta margarita marguerite malgorzata rita
william bill will billy liam wilhelm guillermo guillaume willem wilhelmus willy vilhelm guglielmo
robert bob rob bobby roberto bobbie robbie
richard dick rick ricky ricardo rich riccardo
james jim jimmy jamie jaime jimmie giacomo santiago
john jack johnny jon johann juan jean giovanni ivan jan johan johannes hans yohannes joao ioannis yannis giannis ian sean ioan janos johnnie hannes vanya ivo evan juhani hannu
elizabeth liz beth betty eliza lisa elisabeth isabel elisabetta elizaveta yelizaveta erzsebet libby lizzie isabella ysabel
katherine catherine kathryn kate katie kathy cathy katharina ekaterina yekaterina catalina caterina kateryna katarzyna katarina katrina katya katyusha katenka kathleen
michael mike mick mikhail misha miguel michel michal mykhailo michele mikael mikkel mihai mihail micky mickey mihaly mishka mihajlo
alexander alex aleksandr aleksander oleksandr aliaksandr aljaksandr alejandro alexandre sasha sacha aleksandar alessandro alexandru alexandros sandro alexandr aleks alec shura sanya iskander iskandar
alexandra aleksandra sandra oleksandra alejandra alessandra
thomas tom tommy tomas tomasz tommaso toma foma
edward ed eddie ted eduard eduardo edouard edoardo
charles charlie chuck carlos karl carl carlo karel charley karol
christopher chris christoph cristobal christophe kristof krzysztof
christian kristian cristian chris
christina kristina cristina tina christine kristine
daniel dan danny daniele danil daniil danilo
stephen steven steve stefan esteban stepan stephan etienne stefano istvan stevie
anthony tony antonio anton antoine antony antun antonis antal tonio
nicholas nick nikolai nikolay nicolas nicola mykola mikalai nikola nikos nikolaos nicolae niklas klaus kolya nikolaj nikolaus nicky
andrew andy andrei andrey andrii andreas andres andre andriy andrea andrzej anders drew ondrej
peter pete pyotr petr pedro pierre pietro petro piotr petar petros pieter petya
paul pavel pablo paolo pavlo pawel pavlos pauli pasha
george yuri yury jorge georg georges giorgio yuriy yurii georgi georgiy georgii heorhii heorhiy giorgi giorgos iurie jerzy jiri yura iouri jurij
sergei sergey serhii siarhei sergio serge sergiy sergejs serhiy serguei seryozha serezha sergii sergij serhij
vladimir volodymyr uladzimir wladimir vova wlodzimierz vlad volodya vovka waldemar
dmitri dmitry dmytro dzmitry dimitri dmitriy dimitrios dima mitya dimka dmitrij dmitrii
eugene yevgeny evgeny evgeni jewgeni jevgeni yevhen yevgen evgen ievgen yevhenii yauhen yevgeniy evgeniy eugenio gene eugen zhenya jenya evgenij yevgenii yevgeni evgenii
alexei alexey aleksei aleksey oleksii aliaksei oleksiy alexis alyosha aleksej alexej lyosha
frederick fred friedrich frederic freddy freddie frederik fredrik federico fritz frederico fryderyk
matthew matt matteo matthias mathieu mateo matthieu mateusz matvey matej
benjamin ben benny benji binyamin bibi beniamino
samuel sam sammy samuil samuele
patricia pat patty trish patrizia
susan sue susanna suzanne susana zuzana
deborah debra debbie deb
jennifer jen jenny
rebecca becky rebeca
theodore ted theo teddy fyodor fedor theodor teodoro fiodor
lawrence larry laurence lorenzo laurent lars lourenco
gregory greg grigory gregorio gregor grigoriy hryhoriy hryhorii hryhory grigori grzegorz gregoire grisha
francis frank francisco francesco franz frans francois frankie franciszek ferenc frantisek pancho paco
henry harry enrique heinrich henri enrico hendrik henryk heinz hank henk
philip phil philippe felipe filippo phillip filip
timothy tim timmy timofey timofei
jeffrey jeff geoffrey geoff
ronald ron ronnie ronny
kenneth ken kenny
donald don donnie
raymond ray raimundo ramon
gerald gerry jerry gerardo gerard gerhard
jeremy jeremiah jerry jeremias
joshua josh josue jesus
leonard leo len lenny leonardo leonid leonhard
leon leo lev
louis luis lewis ludwig luigi lou lodewijk luiz
lucas luke luca luka lukas lukasz louka
mark marc marco marcus markus marko marek marcos
martin martino martyn marten
maurice mauricio maurizio moritz moris
nathaniel nathan nate nat
oliver ollie olivier oliviero
patrick pat paddy patricio patrik
ralph raul raoul rolf rudolf rudolph rodolfo
rafael raphael raffaele rafa rafail
roger rogelio ruggero rutger
rudolf rudi rudy
simon simeon semyon semen szymon simone shimon
stanislav stanislaw stas stan stasik
stanley stan
victor viktor vittorio viktar wiktor vic vitya
vincent vincenzo vicente vince vinnie
walter walt gualtiero wally
zbigniew zbyszek
barbara babs barbra varvara
caroline carolina karolina carrie
dorothy dot dolly dorothea doroteya
eleanor ellie nell eleonora leonor elinor
emily emilia em emilie
frances fran francesca franziska francisca
helen helena elena yelena olena elaine ellen eleni alena lena olenka jelena
irene irina iryna irini ira
jane joan joanna johanna juana jeanne jana ioanna giovanna ivana
judith judy judit
julia julie yulia giulia juliana yuliya iuliia yulya julija
laura laurie lara
louise luisa luise
lucy lucia lucie luz
anna ann anne ana hannah hanna ganna annie anya nyura anushka
natalia natalya nataliya natasha natalie nataliia natalja natali nathalie
olga olha volha olya
sophia sofia sophie sofya sofiya zofia sonia sonya
svetlana svitlana sveta
tatiana tatyana tetiana tanya tania tatjana
theresa teresa terry tess therese tereza
valentina valiantsina
victoria viktoria vicky viktoriya
virginia ginny
xenia ksenia oksana kseniya aksana
zhanna jeanne
albert bert al alberto albrecht adalberto
alan allan allen
alfred fred alf alfredo alfie
arthur art arturo artur
augustus gus august augusto agustin augustin
barnaby barney barnabas
bartholomew bart bartolomeo bartosz bartolome
bernard bernie bernardo bernhard
bradley brad
calvin cal
cassandra cassie
clifford cliff
curtis curt kurt konrad conrad
cynthia cindy
denis dennis denys dionisio
dominic dominick domingo domenico dominik nick
douglas doug
edmund ed ned edmundo edmond
emanuel emmanuel manuel manny manuele manolo
ernest ernie ernesto ernst
ferdinand fernando hernando fernand
gabriel gabe gabriele gavriil gavrilo
gustav gustavo gustave gus
harold hal harry harald haroldo
herbert herb heriberto
hugo hugh ugo hugues
ignatius ignacio inacio ignazio nacho ignacy
igor ihor ihar
ilya ilia illia elijah elias ilyas eli iliya ilyusha
innocent innocenzo inocencio
jonathan jon jonathon yonatan jonatan jonny
julius julio giulio jules julian
kimberly kim
kirill kyrylo kiril cyril
konstantin kostya constantine costantino kostas konstantinos kostiantyn constantin kostja
leopold leopoldo leo
maksim maxim max maksym maximilian massimo maximo maks
melissa mel missy
mitchell mitch
nadia nadezhda nadiya nadya
nancy nan
oleg oleh aleh
pamela pam
pascal pasquale pascual
pilar pili
rodrigo rod roderick ruy
roman romain ramon romano roma
ruslan rouslan
sebastian sebastien sebastiano bastian
sigmund sigismund zygmunt
stella estrella
sylvester silvestre sylvestre sly
tadeusz thaddeus tadeo
ulrich uli ulrik
vasily vasyl vasil basil basile basilio vasiliy wasyl vasilios vasya
veronica veronika
vyacheslav viacheslav slava viachaslau slavik
yaroslav iaroslav jaroslav jaroslaw
yakiv yakov jakov
zinaida zina
ludmila lyudmila liudmyla luda lyuda
galina halyna galya
gennady gennadi gennadiy hennadii henadz gena
grigor krikor
gleb hlib glib
gordey hordii hordiy gordii gordiy
arkady arkadi arkadiy arkasha
boris borys barys borya
valery valeri valeriy valerii valerio valera
vitaly vitali vitaliy vitalii
yevgenia evgenia yevgeniya evgeniya jewgenija evgenija yevheniia yevheniya
zurab zurabi
ramadhan ramazan
chiang jiang
ciaran kieran
siobhan shivaun
owen eoin
gwen gwendolyn
rosemary rosie rosemarie
cecilia cecile celia
agnes ines agnieszka
bridget brigitte brigid birgit
gertrude trudy gertrud
matilda tilda mathilde
anatoly anatoli anatoliy anatolii anatol tolya
anastasia anastasiya anastasiia nastya nastia
vladislav wladyslaw ladislav uladzislau vladik vlad
maria masha
wilhelmina minnie mina wilma
`;
