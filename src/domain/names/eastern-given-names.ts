/** Given names of Arabic, Persian and Turkic use, in the spellings they are transliterated to. One name a line. */
export const EASTERN_GIVEN_NAMES = `
mohamed mohammed muhammad mohammad muhammed mohamad muhamad muhamed mohamud mohamoud mehmet mahomet mukhammad magomed md
ahmed ahmad ahmet achmad akhmed achmed akhmad
mahmoud mahmud mahmood mehmood
osama usama ussama oussama
hussein hussain husayn husein hossein hosein hossain husain huseyin hussien husseyn
hassan hasan hassane
yusuf youssef yousef yousuf yosef joseph jose joe josef giuseppe jozef iosif yosif osip yusif youssouf josip pepe
omar umar omer
ali aly
abdullah abdallah abdulla abdellah abdoullah abdoulaye
ibrahim ebrahim ibraheem abraham abe avraham brahim ibragim
khalid khaled halid chaled
said saeed saeid
mustafa mostafa moustafa mustapha moustapha
othman osman usman uthman ousmane othmane
isa issa eissa
musa moussa mousa moses moshe moise
suleiman sulaiman sulayman solomon suleyman soliman soleiman souleymane
ismail ismael esmail esmaeil ismaeel
ishaq isaac ishak izhak yitzhak isak ishaaq
yaqub yaqoub yacoub yakub jacob jakob yaakov iakov yakov jake jacques
dawud david daoud dawood davit dawid dave davide davud
idris idriss
yahya yahia
zakaria zakariya zachary zack zach zakariyya
ayman aiman
karim kareem kerim
rashid rasheed rachid
salim saleem selim
hamid hameed
majid majeed
amin ameen
jamil jameel djamil cemil
jamal gamal djamel cemal djamal
khalil halil
sharif shareef cherif sherif charif
tariq tarek tareq tarik
walid waleed oualid
nasir nasser naser
qasim kassem qassem kasim qasem kacem
fatima fatma fatimah fatemeh
aisha ayesha aicha aysha
maryam miriam mariam meryem maria marie mary marija mariya marya
khadija khadijah hadija
ayatollah ayatullah
bashar bachar
bashir basheer bachir
habib habeeb
latif lateef
aziz azeez
rahman rehman rahmane
rahim raheem
hakim hakeem
wahid waheed
nabil nabeel
kamal kamel kemal
fadl fazl fadel fazel fadhil fadil fazil
abbas abbass
sayyid sayed seyed seyyed syed sayyed saiyid sayid
murtada murtaza mortaza morteza
reza rida ridha riza
ridwan rizwan redouane ridouane
ramadan ramazan ramzan
qadir kader qader kadir qadeer
nour noor nur nor nuur
`;
