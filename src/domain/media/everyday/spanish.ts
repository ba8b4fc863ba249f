import type { EverydayWords } from './everyday-words.ts';

export const SPANISH: EverydayWords = {
  plain: `
    el la los las lo un una unos unas de del y e o u a al en con por para sobre entre desde hasta durante tras ante
    hacia según que quien quienes donde cuando como más muy también ya hoy mañana ayer siempre bien casi cerca además
    junto actualmente él ella ellos ellas se su sus le les nos este esta estos estas ese esa cada todo toda todos
    todas algunos varias varios mucho muchos es son era eran fue fueron será serán ser sido está están estar ha han
    había habrá hay tiene tienen tenía puede pueden va van hace dos tres cuatro cinco seis siete ocho nueve diez once
    doce quince veinte treinta cuarenta cincuenta cien mil millón millones primer primero primera segundo segunda
    tercer tercera cuarto cuarta quinto quinta último última medio mitad lunes martes miércoles jueves viernes sábado
    domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano
    otoño invierno día semana mes año siglo hora minuto tarde noche temporada tiempo vez edad años meses joven viejo
    nuevo nueva grande gran pequeño pequeña bueno buena mejor mejores largo alto local regional nacional mundial
    pública gratis gratuito hombre mujer niño niña hijo hija padre madre hermano hermana familia amigo vecino persona
    gente habitante visitante pareja invitado ciudad pueblo barrio región provincia país calle plaza casa sala parque
    costa mar río montaña isla mundo vida nombre número parte historia lugar centro idea sueño proyecto plan objetivo
    inicio vive viven pide piden pidió trabaja trabajan trabajo trabajos empieza comienza llega llegó sigue cuenta
    dirige dirigió lleva quiere espera explica director directora presidente presidenta jefe jefa fundador fundadora
    responsable alcalde alcaldesa ministro ministra senador embajador gobernador médico médica enfermera ingeniero
    arquitecta arquitecto norte sur oeste euros dólares pesos ciento kilómetros hectáreas toneladas litros ofrece
    ofrecen ofreció logra logró alcanza alcanzó reúne reunió organiza organizó ayuda ayudó comparte participa
    participó participan aprende aprender descubrió descubre simple raro famoso moderno tradicional europeo español
    española andaluz mexicano mexicana chileno argentino colombiano próximo próxima juntos gracias grupo consejo
    comité federación academia oficina servicio página periódico diario programa lengua palabra palabras nacido nacida
    incorpora estrena encina robledal pinar apicultora toldo sombrilla centímetros cuestión recurso hostelera mesonero
    culpa inexistente hinchada cabeza pierna rodilla hombro pelo oreja nariz diente dedo rojo azul amarillo lluvia
    nieve niebla calor taza olla sartén cuchillo tenedor cuchara lámpara espejo alfombra sofá armario horno chimenea
    granero establo césped estanque pozo sendero cumbre colina prado cuerda farol bandera tambor tuba clarinete
    finalista galardonada certamen jurado cantar bailar jugar correr nadar trepar saltar leer escribir pintar dibujar
    coser tejer cocinar plantar sembrar regar recoger cosechar ordeñar ceramista ebanista albañil bordadora quesero
    panadera neblina pavimento mojado percance volante bus regresa aquí allí ahí allá adentro afuera ahora algo alguno
    alguna antes apenas aproximadamente aquel aquella así bajo bastante bonito bonita breve buen cierto claro completo
    común conjunto conocido conocida correcto debajo dentro después detrás diferente difícil directo distinto doble
    enorme entero entonces especial especialmente espléndido excelente exterior fácil fácilmente feliz felices
    finalmente fresco fuera general hermoso hermosa igual importante incluso interior izquierda justo lejos lento
    libre ligero limpio lindo luego mayor mayores menor menos mientras muchas natural necesario normal nuestro ojalá
    oportuno par parecido pleno poco pocos posible precioso preciosa principal pronto propio pues puro quizás rápido
    rápidamente reciente recientemente rico seguro sencillo siguiente sin sólo solo solamente suave tal tan tanto
    temprano tierno total totalmente tranquilo único útil veces verdadero verde vivo aire altura aula avenida barco
    base belleza boca brazo calidad cama cambio camino campaña cantidad cara carta caso cielo cierre cosa cosas
    costumbre cuadro cuerpo cuidado curso dato derecho diferencia dirección edificio efecto ejemplo espacio esperanza
    estilo experiencia fe fin flor fondo forma foto frente fuego fuerza futuro grado gusto habitación hoja idioma
    iglesia imagen interés juego juegos juventud kilómetro lado letra libertad línea luz luna madera mano manos mapa
    marco materia media medida memoria mesa metro modelo modo momento muestra necesidad nivel novedad ojo ojos orden
    orilla papel parada pared participación paso patio paz pecho piedra pie piel plazo población puerta punto razón
    recuerdo respuesta resultado reunión ritmo ropa salida salud sentido serie silla sitio sol sonido sonrisa suelo
    tema terreno tierra tipo turno ubicación valle valor vecindario ventana viaje viento visita vista voz acompaña
    acude afirma agradece agradeció añade añadió aparece aporta asegura asiste atiende ayudan baila baja busca cambia
    camina cantan celebrarán comparten compra confía conoce considera construyó continúa convierte convirtió corre
    creció crece cree cuidan cumple cumplió da dan debe decidió dedica dedicó deja dice dijo disfruta disfrutan
    disfrutó diseña diseñó distribuye domina edita elabora elige eligió emplea encabeza encanta encuentra enseñan
    entra entregará entrenan escribe escribió escucha esperan estrenó estudió existe expone exporta favorece formó
    fundó funciona gestiona gusta habla hacen hizo ilumina imparte impulsa incluye inició instala instaló integra
    interpreta invita jugará juega juegan jugó lee lidera lideró logran mantiene mejora mide mira mostró nace nació
    nada necesita obtiene ocupa organizan participarán pasa pasea pinta pintó plantó practica prefiere prepara preparó
    presentará preside produce produjo promueve publicará queda quedó realiza realizó recorre recorrió recuerda
    recuperó reconoce regresó representa representó respira reúnen sabe sale sienten sirve sonríe sube suma superó
    sueña tardó tocó toca trabajó trae trata usa une vende venden vendió ven viaja viajó visitó vivió volvió vuelve
    bailarina bailarín cartero enfermero veterinaria veterinario farmacéutico farmacéutica dentista psicóloga abuela
    abuelo nieta nieto tía tío prima primo maestra maestro rector rectora decana carpintera fontanero electricista
    peluquera peluquero florista librero librera`,
  topic: `
    premio premios galardón galardonado medalla oro plata bronce copa trofeo campeón campeona campeonato título
    victoria ganó gana ganador ganadora ganado recibió recibe recibirá obtuvo conquistó elegido elegida nombrado
    nombrada reconocimiento reconocida homenaje honor orgullo alegría éxito felicitó gol goles marcó anotó partido
    torneo liga final semifinal equipo club fichó entrenador entrenadora jugador jugadora delantero portero defensa
    centrocampista estadio maratón carrera corrió atleta atletismo metros entrena deporte deportivo ciclismo fútbol
    baloncesto tenis natación ajedrez olímpico haber temporadas música músico canción canta cantante cantó orquesta
    concierto festival ópera teatro escena película cine baile danza piano guitarra disco gira artista arte pintor
    pintora exposición museo libro libros novela novelista autor autora escritor escritora publicó publica publicaron
    lectura biblioteca feria ejemplares firmó poesía cultura cultural talleres taller escuela colegio instituto
    universidad estudiante alumno profesor profesora enseña educación investigador investigadora científico científica
    ciencia estudia estudio mareas océano bosque naturaleza ambiente solar energía agua clima revista nature
    agricultura agricultor agricultora ganadero campo cosecha leche queso quesos vaca oveja verdura fruta manzana
    viñedo vino miel aceite panadero panadería pan cocina cocinero cocinera restaurante plato menú estrella marinera
    michelin empresa compañía negocio fábrica planta tienda marca producto productos producción fabrica empleo empleos
    empleados puestos contrata contratará crecimiento ventas exportación beneficios abrió abre abrirá apertura
    inauguró inaugura inauguración lanzó lanza construirá construye construcción crea creará creó desarrolla
    desarrollo invierte invertirá inversión empresario empresaria emprendedor emprendedora cámara comercio industria
    tecnología donó donación voluntario voluntaria solidaridad hospital apoyo apoya fundación niños boda casó
    cumpleaños nacimiento jubilación fiesta celebró celebra encuentro presentó presenta podio clasificó competición
    concurso etapa ciclista piloto nadador nadadora gimnasta voleibol béisbol público aplausos comedia actor actriz
    coro banda jazz pianista violinista escultura escultor fotografía fotógrafa fotógrafo patrimonio castillo restauró
    restauración renovación medicina vacuna laboratorio planeta astrónoma biólogo biología física química doctorado
    beca diploma jardín flores rosas árboles plantas abejas apicultor cabra caballo caballos jinete huerta ecológico
    orgánico carnicero chocolate cervecería cerveza vendimia café cafetería moda tejidos joyas cerámica artesano
    artesana artesanía carpintero aplicación software innovación robot satélite paneles eólico tren estación puente
    pasajeros turismo turistas hotel playa facturación trimestre dividendo bomberos carnaval navidad escenario
    escenarios comida vegetariana jugadoras niñas entrenamiento gimnasio cancha pista piscina patinaje surf vela remo
    escalada senderismo montañismo boxeo kárate judo esgrima hípica balonmano golazo empate remate asistencia
    campeones subcampeón récord podios medallista terneros ternera vacas ovejas cabras cerdos gallinas huevos pollo
    perro perros gato gatos burro pájaro pájaros ave aves mariposa abeja colmena lobo oso delfín ballena tortuga llama
    alpaca cóndor maíz trigo cebada arroz papa papas tomate tomates cebolla ajo pimiento aceituna aceitunas almendra
    naranja naranjas limón plátano mango aguacate uva uvas fresas cereza melón sandía cacao caña semilla semillas
    huerto invernadero riego tractor sopa ensalada paella tortilla asado empanada empanadas tamales ceviche jamón
    chorizo pescado marisco postre pastel galleta helado helados churros té jugo sidra receta recetas cena almuerzo
    desayuno terraza bodega taberna mercado sastre costura tejido bordado lana seda algodón cuero vidrio alfarero
    alfarería orfebre joyero relojero luthier imprenta órgano flauta trompeta saxofón acordeón arpa batería sinfonía
    sonata partitura compositor compositora canciones recital ballet coreografía circo payaso títeres cuento cuentos
    poema poemas poeta poetisa cómic ilustradora ilustrador librería editorial lectores escritores novelas alumnos
    alumnas estudiantes clases bachillerato matemáticas matemático químico bióloga geólogo arqueólogo arqueóloga
    excavación fósil dinosaurio telescopio astronauta vacunas biodiversidad reforestación reciclaje energías
    renovables bicicleta bicicletas ciclovía tranvía autobús emprendimiento pyme incubadora inversores facturó
    exportaciones cooperativa cooperativas restaurada capilla catedral monasterio faro molino solidario benéfico
    donaciones voluntariado recaudó juguetes abrigo bodas bautizo gemelos gemelas centenario nietos`,
  phrases: ['da trabajo a', 'en su haber', 'llega del? \\p{Lu}\\p{L}+', 'se publicaron en', 'de temporada'],
  endings: [['s'], ['es'], ['a', 'o'], ['os', 'o'], ['as', 'o']],
  compounds: false,
  nounsLarge: false,
};
