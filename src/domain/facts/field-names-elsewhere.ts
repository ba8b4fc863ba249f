/**
 * What registers and lists of other languages call a field, by its English name: Russian, Ukrainian, Bulgarian; Arabic,
 * Persian; Chinese, Japanese, Korean; Thai; Greek; Turkish; Polish, Czech; Dutch; Danish, Norwegian, Swedish, Finnish;
 * Romanian; Hungarian; and what is short for the languages of `field-names.ts`.
 */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  fullname:
    'nm|Ime i prezime|Ime in priimek|Prezime i ime|Име и презиме|Meno a priezvisko|Vārds, uzvārds|Vārds uzvārds|Vardas, pavardė|Vardas pavardė|Nimi ja perekonnanimi|Ees- ja perekonnanimi|Fullt nafn|Nafn|Emri dhe mbiemri|Emri|Nom i cognoms|Ainm|Nombre y apellidos|Tên|Họ và tên|Họ tên|Nama|Nama lengkap|Jina|شخص|ФИО|Ф.И.О.|Ф. И. О.|Имя и фамилия|Фамилия и имя|Фамилия, имя, отчество|Фамилия имя отчество|Полное имя|Наименование|ПІБ|П.І.Б.|Прізвище та ім’я|Прізвище, ім’я, по батькові|Імена|Три имена|' +
    'الاسم|الاسم الكامل|اسم الشخص|الاسم الرباعي|نام و نام خانوادگی|نام کامل|姓名|名称|名稱|全名|氏名|名前|対象者名|성명|이름|성함|ชื่อ|ชื่อ-สกุล|ชื่อ นามสกุล|' +
    'Ονοματεπώνυμο|Όνομα|Ad Soyad|Adı Soyadı|Ad-Soyad|İsim Soyisim|İsim|Imię i nazwisko|Nazwisko i imię|Jméno a příjmení|Naam|Volledige naam|Navn|Fulde navn|Fullt navn|Namn|Fullständigt namn|Nimi|Nume|Nume și prenume|Név|Nom et prénoms|Nombre y apellido|Apellidos y nombre',
  incorporationdate:
    'Alapítás|Alapítás dátuma|Alapítva|Cégalapítás|Data założenia|Data rejestracji|Data utworzenia|Datum založení|Datum vzniku|Dátum založenia|Oprichtingsdatum|Opgericht|Opgericht op|Stiftelsesdato|Stiftet|Registreringsdatum|Bildad|Perustettu|Perustamispäivä|Data înființării|Data constituirii|Kuruluş tarihi|Datum osnivanja|Osnovano|Asutamise kuupäev|Dibināts|Įsteigta|Įregistravimo data|Дата регистрации|Дата основания|Дата создания|Дата реєстрації|Дата на регистрация|Ημερομηνία ίδρυσης|تاريخ التأسيس|成立日期|設立日|설립일|Data de constituição|Data constituição|Constituída em|Constituida el|Costituita il|Gegründet|Gegründet am|Créée le|Założona|Założono|Założenie|Rok założenia|Înființare|Înființată|Înființat|Constituire|Constituită|Založena|Založeno|Vznik|Den zápisu|Založená|Zapísaná|Bejegyezve|Bejegyzés|Bejegyzés dátuma|Grundad|Grundat|Bildat|Etableret|Etablert|Stiftelse|Perustamisvuosi|Kuruluş|Kuruldu|Tescil tarihi|Didirikan|Pendirian|Tanggal pendirian|Tarikh penubuhan|Ditubuhkan|Thành lập|Ngày thành lập|Основана|Основано|Основан|Учреждена|Учреждено|Заснована|Засновано|Дата заснування|تأسست|التأسيس|تأسيس|سنة التأسيس|成立|设立|設立|設立年月日|설립|설립년도|설립일자',
  companyname:
    'Название|Название организации|Наименование организации|Назва|Назва організації|اسم الشركة|公司名称|公司名稱|企业名称|会社名|商号|法人名|회사명|상호|업체명|ชื่อบริษัท|Επωνυμία|Unvan|Ünvan|Şirket adı|Nazwa|Nazwa firmy|Název|Bedrijfsnaam|Firmanavn|Företagsnamn|Denumire',
  firstname:
    'Имя|Ім’я|Име|الاسم الأول|نام|名|Ad|Adı|Imię|Imiona|Jméno|Voornaam|Voornamen|Fornavn|Förnamn|Etunimi|Prenume|Keresztnév',
  lastname:
    'Фамилия|Прізвище|اسم العائلة|اللقب|نام خانوادگی|姓|نسب|Επώνυμο|Soyad|Soyadı|Nazwisko|Příjmení|Achternaam|Familienaam|Etternavn|Efternavn|Efternamn|Sukunimi|Nume de familie|Vezetéknév|นามสกุล',
  middlename: 'Отчество|По батькові|Презиме|Бащино име|اسم الأب',
  latinname:
    'latin|romanized|Латиницей|Имя латиницей|Латиница|Латиницею|英名|英文名|英文姓名|英文|英字|英字氏名|英語名|ローマ字|拼音|영문|영문명|영문 성명|영문이름|ชื่ออังกฤษ|الاسم بالإنجليزية|الاسم بالانجليزية|translit|Λατινικά|pinyin|romaji',
  aliases:
    'Псевдоним|Псевдонимы|Псевдонім|Также известен как|الاسم المستعار|أسماء أخرى|别名|別名|曾用名|가명|별명|이명|Diğer adları|Pseudonim|Alias namen|Ook bekend als',
  dateofbirth:
    'Datum rođenja|Datum rodjenja|Datum rodjena|Датум рођења|Datum rojstva|Dátum narodenia|Dzimšanas datums|Gimimo data|Sünniaeg|Sünnikuupäev|Fæðingardagur|Datëlindja|Data e lindjes|Data de naixement|Ngày sinh|Tanggal lahir|Tarikh lahir|Tgl lahir|Дата рождения|Родился|Родилась|Год рождения|Дата народження|Народився|Дата на раждане|Роден|تاريخ الميلاد|تاريخ الولادة|المولد|تاریخ تولد|出生日期|出生|生日|出生年月日|出生年月|生年月日|誕生日|생년월일|출생일|생일|วันเกิด|วันเดือนปีเกิด|' +
    'Ημερομηνία γέννησης|Ημ. γέννησης|Doğum tarihi|Doğum Tar.|D. Tarihi|Data urodzenia|Data ur.|Urodzony|Ur.|Datum narození|Narozen|Geboortedatum|Geboren op|Geb. datum|Fødselsdato|Født|Fødselsdag|Födelsedatum|Född|Syntynyt|Syntymäaika|Data nașterii|Născut|Születési idő|Születési dátum|jahrgang|F. nacimiento|F. nac.|Née le|Né le|Nastere|Naștere|Data de naștere|Tarikh kelahiran|Kelahiran|Ngày tháng năm sinh|д.р.|Дата рожд.|Дата рожд|Д/р|д.н.|مواليد|تولد|出生日|출생일자|Γέννηση|Syntymäpäivä|Birth dt|Date birth|Bdate|Bday|Dobirth|Dob ISO|Dob text|Dob raw|Birthdate ISO|Data rozhdeniya|Data rozhdenia|Data narodzhennya',
  yearofbirth:
    'Năm sinh|Tahun lahir|Godina rođenja|Godina rodjenja|Година рођења|Leto rojstva|Sünniaasta|Dzimšanas gads|Gimimo metai|Fæðingarár|Год рождения|Год рожд.|Έτος γέννησης|Rok urodzenia|Rok narození|Rok narodenia|Geboortejaar|Fødselsår|Födelseår|Syntymävuosi|Anul nașterii|Születési év|Doğum yılı|出生年|出生年份|生年|출생연도|출생년도|سنة الميلاد|Рік народження|Година на раждане|г.р.|출생년|Birth yr|Year born|Born year',
  placeofbirth:
    'Mesto rođenja|Mesto rodjenja|Mjesto rođenja|Mjesto rodjenja|Место рождения|Місце народження|Место на раждане|مكان الميلاد|مكان الولادة|محل الولادة|محل تولد|出生地|出生地点|出身地|출생지|สถานที่เกิด|Τόπος γέννησης|Doğum yeri|Miejsce urodzenia|Místo narození|Geboorteplaats|Fødested|Fødselssted|Födelseort|Syntymäpaikka|Locul nașterii|Miejsce ur.|Loc naștere|Locul nasterii|Loc nastere|Miesto narodenia|Születési hely|Szül. hely|Fødeby|Tempat lahir|Tempat kelahiran|Nơi sinh|محل الميلاد|B place|Place birth',
  age: 'Возраст|Вік|العمر|السن|年龄|年齡|年齢|나이|연령|อายุ|Ηλικία|Yaş|Yaşı|Wiek|Věk|Leeftijd|Alder|Ålder|Ikä|Vârsta',
  nationality:
    'Državljanstvo|Држављанство|Štátne občianstvo|Pilsonība|Pilietybė|Kodakondsus|Ríkisfang|Shtetësia|Nacionalitat|Quốc tịch|Kewarganegaraan|Warganegara|Гражданство|Громадянство|Национальность|الجنسية|تابعیت|ملیت|国籍|國籍|국적|สัญชาติ|Ιθαγένεια|Υπηκοότητα|Εθνικότητα|Uyruk|Uyruğu|Tabiiyet|Vatandaşlık|Obywatelstwo|Narodowość|Občanství|Státní příslušnost|Nationaliteit|Staatsburgerschap|Nationalitet|Statsborgerskab|Statsborgerskap|Medborgarskap|Kansalaisuus|Cetățenie|Naționalitate|Állampolgárság|nat|Cetatenia|Cetățenia|Štátna príslušnosť|Občianstvo|Kansallisuus|Milliyet|Milliyeti|Гражданин|Гражданка|Громадянин|Громадянка|جنسية|Nationality ISO|Natl|Ntnlty|National of|Passport nationality|Warga negara',
  country:
    'Страна|Країна|Държава|البلد|الدولة|کشور|国家|國家|国|국가|나라|ประเทศ|Χώρα|Ülke|Kraj|Země|Stát|Maa|Țara|Ország',
  residence:
    'Место жительства|Место проживания|Проживает|Местожительство|Місце проживання|محل الإقامة|مكان الإقامة|居住地|居住国|現住所地|거주지|거주국|İkamet|İkametgah|Miejsce zamieszkania|Bydliště|Woonplaats|Bopæl|Bosted|Bostadsort|Lakóhely|Hemvist|Bosatt|Bosat|Zamieszkały|Zamieszkała|Rezidență|Domiciliu|Domicile|Domisili|Lives in|Living in|Resides in|Residing in|Based in|Domiciled in|Nơi cư trú|الإقامة',
  countryofresidence:
    'Страна проживания|Країна проживання|بلد الإقامة|Kraj zamieszkania|Țara de reședință|Tara de resedinta|Země bydliště|Země pobytu|Krajina pobytu|Bopælsland|Bostedsland|Bosättningsland|Asuinmaa|İkamet ülkesi|Negara tinggal|Negara tempat tinggal|Country res|Res country|Ctry res',
  born: 'Născut|Născută|Urodzona|Narozena|Narodený|Narodená|Született|Født den|Född den|Född|Født|Syntynyt|Doğdu|Doğumlu|Lahir|Sinh|Родился|Родилась|Народився|Народилась|Народилася|Рожден|Роден|Родена|Рођен|Рођена|Rođen|Rođena|Rojen|Rojena|ولد|متولد|生于|生まれ|출생|Γεννήθηκε|Dzimis|Dzimusi|Gimęs|Gimusi|Sündinud|Fæddur|Fædd|Lindur',
  start:
    'Od|Od roku|Początek kadencji|Powołany|Powołana|Început mandat|Numit|Numită|Jmenován|Jmenována|Začátek|Mandát od|Vymenovaný|Kezdete|Kinevezve|Sedan|Från|Tillträdde|Tillträde|Utnämnd|Siden|Fra|Tiltrådte|Tiltrådt|Udnævnt|Alkaen|Alku|Nimitetty|Başlangıç|Başlama|Göreve başlama|Göreve başlama tarihi|Atandı|Mulai|Sejak|Dilantik|Mula|Bắt đầu|С|С года|Начало|Назначен|Назначена|Дата назначения|Вступил в должность|З|Від|Початок|Призначений|Призначена|منذ|تاريخ التعيين|بداية|任职时间|就任|就任日|上任|开始|취임|취임일|임명일|임기시작',
  end: 'Do|Do roku|Koniec kadencji|Odwołany|Odwołana|Până la|Sfârșit mandat|Sfârșit|Konec|Odvolán|Mandát do|Koniec|Vége|Till|Slutade|Avgick|Til|Fratrådt|Fratrådte|Asti|Päättyi|Bitiş|Görev bitiş|Görevden ayrılma|Berakhir|Hingga|Sampai|Tamat|Kết thúc|По|Конец|Окончание|Освобожден|Освобождён|Кінець|Звільнений|Звільнена|حتى|نهاية|离任|卸任|退任|퇴임|퇴임일|임기종료',
  institution:
    'Орган|Ведомство|Учреждение|Установа|Instytucja|Urząd|Instituție|Instituția|Instituce|Úřad|Inštitúcia|Intézmény|Myndighet|Myndighed|Instelling|Overheidsinstantie|Kurum|Lembaga|Cơ quan|الجهة|الهيئة|机构|機関|기관',
  address: 'Адрес|Адреса|العنوان|نشانی|آدرس|地址|住址|住所|주소|ที่อยู่|Διεύθυνση|Adres|Adresa|Adresi|Osoite|Cím|Lakcím',
  city: 'Город|Місто|المدينة|城市|市|도시|Πόλη|Şehir|Miasto|Město|Plaats|Stad',
  gender:
    'Пол|Стать|الجنس|جنسیت|性别|性別|성별|เพศ|Φύλο|Cinsiyet|Cinsiyeti|Płeć|Pohlaví|Geslacht|Køn|Kjønn|Kön|Sukupuoli',
  position:
    'Funkcija|Dužnost|Функција|Položaj|Funkcia|Amats|Pareigos|Amet|Ametikoht|Staða|Pozita|Càrrec|Chức vụ|Jabatan|Jawatan|Cheo|Должность|Посада|Длъжност|المنصب|الوظيفة|سمت|职务|職務|职位|職位|職稱|职称|役職|官職|肩書|직위|직책|직함|ตำแหน่ง|Αξίωμα|Θέση|Ιδιότητα|Görev|Görevi|Unvanı|Makam|Stanowisko|Funkcja|Funkce|Functie|Ambt|Stilling|Verv|Embede|Hverv|Befattning|Uppdrag|Virka|Asema|Funcție|Funcția|Tisztség',
  occupation:
    'Профессия|Род занятий|Професія|المهنة|شغل|职业|職業|직업|อาชีพ|Επάγγελμα|Meslek|Mesleği|Zawód|Povolání|Beroep|Erhverv|Yrke|Ammatti|Ocupația|Foglalkozás',
  employer:
    'Работодатель|Место работы|Роботодавець|Місце роботи|Работодател|Месторабота|Работодавач|Послодавац|Poslodavac|Delodajalec|Pracodawca|Miejsce pracy|Zaměstnavatel|Zamestnávateľ|Angajator|Loc de muncă|Munkáltató|Munkahely|İşveren|İş yeri|Çalıştığı kurum|Työnantaja|Arbetsgivare|Arbeidsgiver|Arbejdsgiver|Werkgever|Εργοδότης|Darbdavys|Darba devējs|Tööandja|Punëdhënësi|' +
    'جهة العمل|صاحب العمل|مكان العمل|کارفرما|محل کار|מעסיק|מקום עבודה|雇主|工作单位|工作單位|任职单位|勤務先|雇用主|직장|근무처|고용주|นายจ้าง|สถานที่ทำงาน|Nơi làm việc|Nơi công tác|Pemberi kerja|Tempat kerja|Majikan|नियोक्ता',
  termofoffice: '任期|임기|Срок полномочий|Görev süresi|Kadencja|Ambtsperiode',
  passportnumber:
    'Паспорт|Номер паспорта|Серия и номер паспорта|رقم الجواز|رقم جواز السفر|جواز السفر|护照|护照号|护照号码|護照號碼|旅券番号|パスポート番号|여권번호|여권|หนังสือเดินทาง|เลขที่หนังสือเดินทาง|Αριθμός διαβατηρίου|Διαβατήριο|Pasaport|Pasaport No|Paszport|Numer paszportu|Pas|Číslo pasu|Paspoort|Paspoortnummer|Pasnummer|Passnummer|Pașaport',
  idnumber:
    'Идентификационный номер|رقم الهوية|الرقم الوطني|الهوية|شماره ملی|کد ملی|身份证号|身份证号码|身份证|身分證字號|身分證號碼|個人番号|주민등록번호|เลขประจำตัวประชาชน|Αριθμός ταυτότητας|ΑΔΤ|TC Kimlik No|TCKN|T.C. Kimlik No|Kimlik No|Rodné číslo|Burgerservicenummer|Personnummer|Fødselsnummer|CPR-nummer|Henkilötunnus|rnokpp|РНОКПП',
  taxid: 'ИНН|ІПН|الرقم الضريبي|税号|納税者番号|Vergi No|Vergi Kimlik No|VKN|ΑΦΜ|Αριθμός Φορολογικού Μητρώου',
  registrationnumber:
    'ОГРН|ЄДРПОУ|Код ЄДРПОУ|Регистрационный номер|رقم السجل التجاري|السجل التجاري|统一社会信用代码|統一社會信用代碼|注册号|統一編號|法人番号|登録番号|사업자등록번호|법인등록번호|Αριθμός ΓΕΜΗ|Sicil No|Ticaret Sicil|Ticaret Sicil No|Ticaret Sicil Numarası|MERSIS|Numer KRS|IČO|KvK-nummer|CVR-nummer|Organisasjonsnummer|Organisationsnummer|Y-tunnus|Cégjegyzékszám|companyno|companynr|cono|regno|registernr|Registrierungsnummer',
  phone:
    'Телефон|Номер телефона|Тел.|Мобильный|الهاتف|رقم الهاتف|الجوال|رقم الجوال|تلفن|电话|電話|手机|手機|手机号|电话号码|電話番号|携帯|전화|전화번호|휴대폰|휴대전화|โทรศัพท์|Τηλέφωνο|Τηλ.|Cep|Cep telefonu|Telefon no|Numer telefonu|Telefoon|Telefoonnummer|Telefonnummer|Mobil|Puhelin|Telefonszám|N° de téléphone|Handy|msisdn|gsm',
  email:
    'Электронная почта|Эл. почта|Почта|Електронна пошта|البريد الإلكتروني|البريد|邮箱|电子邮件|電子郵件|メール|メールアドレス|이메일|전자우편|อีเมล|E-posta|Eposta|Adres e-mail|E-post|Sähköposti|mel',
  iban: 'Счет|Счёт|Номер счета|Рахунок|رقم الحساب|الحساب|账号|帳號|银行账户|口座番号|계좌번호|계좌|เลขบัญชี|Λογαριασμός|Hesap No|Numer konta|Numer rachunku|Rekening|Rekeningnummer|Kontonummer|kontonr|numerodecompte|numerodecuenta',
  reason:
    'Razlog|Разлог|Dôvod|Iemesls|Pamats|Priežastis|Põhjus|Ástæða|Arsyeja|Motiu|Lý do|Alasan|Sebab|Причина|Основание|Основания|Підстава|Підстави|Причина блокировки|السبب|سبب الإدراج|سبب|علت|原因|理由|事由|原由|사유|이유|เหตุผล|Αιτία|Λόγος|Αιτιολογία|Neden|Nedeni|Sebep|Gerekçe|Powód|Przyczyna|Důvod|Reden|Årsag|Årsak|Begrunnelse|Orsak|Anledning|Syy|Motiv|Motivul|why|cause|raison|causa|sperrgrund',
  addedon:
    'Дата включения|Дата внесения|Внесен|Добавлен|Добавлено|Включен|Дата внесення|Додано|Включено|تاريخ الإدراج|تاريخ الإضافة|أضيف في|加入日期|列入日期|添加日期|登録日|指定日|追加日|등록일|지정일|추가일|วันที่เพิ่ม|Ημερομηνία καταχώρισης|Eklenme tarihi|Kayıt tarihi|Data dodania|Data wpisu|Dodano|Datum zařazení|Toegevoegd|Datum opname|Tilføjet|Lagt til|Tillagd|Lisätty|Adăugat|eintrag|eintragung|eingetragenam|eintragsdatum|aufgenommen|dateajout|datedajout|ajout|ajoutele|hinzugefugtam|hinzugefuegtam|fechaalta|fechadealta|anadido|anadidoel|agregadoel|aggiunto|aggiuntoil|inseritoil|adicionado|adicionadoem|incluidoem|toegevoegdop|controldate',
  expirydate:
    'Срок действия до|Действует до|Истекает|Дійсний до|Термін дії до|تاريخ الانتهاء|ينتهي في|到期日|有效期至|失效日期|期限|有効期限|満了日|만료일|유효기간|วันหมดอายุ|Λήξη|Ημερομηνία λήξης|Bitiş tarihi|Son geçerlilik|Ważne do|Wygasa|Platnost do|Geldig tot|Vervalt|Verloopt|Udløber|Utløper|Upphör|Giltig till|Voimassa asti|Expiră|ablauf|ablaufdatum|gultigbis|gueltigbis|befristetbis|expiration|dateexpiration|datedexpiration|fechacaducidad|caducidad|scadenza|scade|validade|validto|validtill|validthru',
  list: 'Список|Перечень|Перелік|القائمة|名单|名單|名簿|명단|목록|リスト|Λίστα|Κατάλογος|Lista|Lijst|Liste adı',
  remarks:
    'Примечание|Примечания|Комментарий|Примітка|Примітки|ملاحظات|备注|備註|备考|備考|비고|메모|หมายเหตุ|Παρατηρήσεις|Σημειώσεις|Açıklama|Notlar|Uwagi|Poznámka|Opmerking|Opmerkingen|Bemærkninger|Merknad|Anmärkning|Huomautus|Observații|Megjegyzés|additionalinformation|additionalinfo|otherinformation|otherinfo|weitereangaben|comment|comments1|comments2|remark',
  kind: 'Вид|Тип|النوع|نوع|类型|類型|种类|類別|種別|区分|유형|종류|구분|ประเภท|Τύπος|Είδος|Tür|Tip|Türü|Typ|Rodzaj|Druh|Soort|Tyyppi|Tipo',
  value:
    'Значение|Значення|القيمة|值|数值|値|값|ค่า|Τιμή|Değer|Wartość|Hodnota|Waarde|Verdi|Værdi|Värde|Arvo|valeur|wert|valor|valore',
  status: 'Статус|Состояние|Стан|الحالة|状态|狀態|状態|상태|สถานะ|Κατάσταση|Durum|Stav|Tila',
  program: 'Программа|البرنامج|제재|制裁|Указ|Санкции|Санкції|види|告示',
  headline:
    'Başlık|Haber başlığı|Заголовок|العنوان الرئيسي|عنوان الخبر|标题|標題|見出し|タイトル|제목|หัวข้อ|Τίτλος|Tytuł|Nagłówek|Titulek|Nadpis|Naslov|Kop|Krantenkop|Overskrift|Rubrik|Otsikko|Titlu|Cím|Tiêu đề|Judul|Tajuk',
  summary:
    'Özet|Краткое содержание|Аннотация|Резюме|ملخص|摘要|要約|概要|요약|สรุป|Περίληψη|Streszczenie|Souhrn|Sažetak|Samenvatting|Sammendrag|Sammanfattning|Resumé|Yhteenveto|Rezumat|Összefoglaló|Tóm tắt|Ringkasan',
  text: 'Metin|İçerik|Haber metni|Текст|Текст статьи|Содержание|النص|نص الخبر|正文|内容|內容|本文|記事|본문|내용|เนื้อหา|Κείμενο|Treść|Tekst|Obsah|Tekst|Text článku|Artikkel|Artikel|Brødtekst|Brödtext|Teksti|Conținut|Szöveg|Nội dung|Isi|Kandungan',
  source:
    'Kaynak|Gazete|Источник|Издание|Джерело|المصدر|الصحيفة|来源|來源|出典|媒体|媒體|情報源|출처|매체|แหล่งข่าว|Πηγή|Źródło|Zdroj|Izvor|Bron|Krant|Kilde|Avis|Källa|Tidning|Lähde|Sursa|Forrás|Nguồn|Sumber',
  date: 'Tarih|Haber tarihi|Дата|Дата публикации|Дата публікації|التاريخ|تاريخ النشر|تاريخ|日期|发布日期|發布日期|日付|掲載日|発行日|날짜|게재일|보도일|วันที่|วันที่เผยแพร่|Ημερομηνία|Data publikacji|Datum zveřejnění|Datum objave|Publicatiedatum|Dato|Udgivelsesdato|Publiceringsdatum|Päivämäärä|Julkaisupäivä|Dátum|Megjelenés|Data publicării|Ngày|Ngày đăng|Tanggal|Tarikh',
};
