<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;New meeting…</source>
        <translation>&amp;Nueva reunión…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Practise on a &amp;sample</source>
        <translation>&amp;Practicar con una muestra</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Export to Word…</source>
        <translation>&amp;Exportar a Word…</translation>
    </message>
    <message>
        <source>Earlier states and &amp;passphrase</source>
        <translation>Estados anteriores &amp;y frase de paso</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Export fi&amp;gures to Word…</source>
        <translation>Exportar &amp;las estadísticas a Word…</translation>
    </message>
    <message>
        <source>E&amp;xport the speech log…</source>
        <translation>Exportar el &amp;registro de intervenciones…</translation>
    </message>
    <message>
        <source>Export the ple&amp;dges…</source>
        <translation>E&amp;xportar las promesas…</translation>
    </message>
    <message>
        <source>Export everything as &amp;JSON…</source>
        <translation>Exportar &amp;todo como JSON…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find in all notes…</source>
        <translation>&amp;Buscar en todas las notas…</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Presidencia</translation>
    </message>
    <message>
        <source>&amp;Rapporteur</source>
        <translation>&amp;Relatoría</translation>
    </message>
    <message>
        <source>&amp;Secretariat</source>
        <translation>&amp;Secretaría</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>Es&amp;tadísticas</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>&amp;Copiar la imagen</translation>
    </message>
    <message>
        <source>Sa&amp;ve the picture…</source>
        <translation>&amp;Guardar la imagen…</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>Claro &amp;u oscuro</translation>
    </message>
    <message>
        <source>&amp;No motion</source>
        <translation>Sin &amp;movimiento</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Français</source>
        <translation>&amp;Français</translation>
    </message>
    <message>
        <source>Españ&amp;ol</source>
        <translation>Españ&amp;ol</translation>
    </message>
    <message>
        <source>L&amp;arger</source>
        <translation>Más gr&amp;ande</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Más pe&amp;queño</translation>
    </message>
    <message>
        <source>&amp;Add a delegation</source>
        <translation>&amp;Añadir una delegación</translation>
    </message>
    <message>
        <source>&amp;Next speaker</source>
        <translation>&amp;Siguiente orador</translation>
    </message>
    <message>
        <source>&amp;Give the floor</source>
        <translation>&amp;Dar la palabra</translation>
    </message>
    <message>
        <source>S&amp;tart, name later</source>
        <translation>&amp;Iniciar sin nombre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;Less: 30 s</source>
        <translation>&amp;Menos: 30 s</translation>
    </message>
    <message>
        <source>&amp;More: 30 s</source>
        <translation>Más: &amp;30 s</translation>
    </message>
    <message>
        <source>P&amp;oint of order</source>
        <translation>&amp;Cuestión de orden</translation>
    </message>
    <message>
        <source>Up&amp;held</source>
        <translation>Ac&amp;eptada</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>&amp;Rechazada</translation>
    </message>
    <message>
        <source>Withdra&amp;wn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>Pre&amp;gunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>&amp;Chair speaks</source>
        <translation>&amp;Habla la presidencia</translation>
    </message>
    <message>
        <source>Less: 1 min&amp;ute</source>
        <translation>Me&amp;nos: 1 minuto</translation>
    </message>
    <message>
        <source>More: 1 minute</source>
        <translation>Más: 1 minuto</translation>
    </message>
    <message>
        <source>&amp;Began 10 s ago</source>
        <translation>Empe&amp;zó hace 10 s</translation>
    </message>
    <message>
        <source>Correct t&amp;imes</source>
        <translation>Corregir &amp;los tiempos</translation>
    </message>
    <message>
        <source>Details of the speaker</source>
        <translation>Datos del orador</translation>
    </message>
    <message>
        <source>Chair in national capacit&amp;y</source>
        <translation>Presidencia a tít&amp;ulo nacional</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>&amp;Mover al principio</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>&amp;Close the list</source>
        <translation>&amp;Cerrar la lista</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>W&amp;hy is it here?</source>
        <translation>¿&amp;Por qué está aquí?</translation>
    </message>
    <message>
        <source>Swap with the &amp;next</source>
        <translation>Permutar con &amp;la siguiente</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>&amp;Ausente</translation>
    </message>
    <message>
        <source>Absent: end of &amp;list</source>
        <translation>Ausente: al &amp;final de la lista</translation>
    </message>
    <message>
        <source>Absent: stri&amp;ke</source>
        <translation>Ausente: &amp;tachar</translation>
    </message>
    <message>
        <source>Te&amp;xt only</source>
        <translation>S&amp;olo texto</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>R&amp;eponer</translation>
    </message>
    <message>
        <source>&amp;Propose for balance</source>
        <translation>Propo&amp;ner por equilibrio</translation>
    </message>
    <message>
        <source>Sort: &amp;groups first</source>
        <translation>Orden: primero los &amp;grupos</translation>
    </message>
    <message>
        <source>Sort: heads of &amp;State first</source>
        <translation>Orden: primero los &amp;Jefes de Estado</translation>
    </message>
    <message>
        <source>Sort: order of &amp;receipt</source>
        <translation>Orden: por recepc&amp;ión</translation>
    </message>
    <message>
        <source>Sort: alphabet&amp;ical</source>
        <translation>Orden: alfabético</translation>
    </message>
    <message>
        <source>Draw l&amp;ots</source>
        <translation>Sortear</translation>
    </message>
    <message>
        <source>Carr&amp;y over</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Close in 10 &amp;minutes</source>
        <translation>Cerrar en &amp;10 minutos</translation>
    </message>
    <message>
        <source>Grant reply at the end</source>
        <translation>Conceder la respuesta al final</translation>
    </message>
    <message>
        <source>Grant reply now</source>
        <translation>Conceder la respuesta ahora</translation>
    </message>
    <message>
        <source>Re&amp;fuse reply</source>
        <translation>Denegar la respuesta</translation>
    </message>
    <message>
        <source>Shorter limit</source>
        <translation>Límite más corto</translation>
    </message>
    <message>
        <source>Close after</source>
        <translation>Cerrar después de</translation>
    </message>
    <message>
        <source>Carry o&amp;ver</source>
        <translation>Trasladar el resto</translation>
    </message>
    <message>
        <source>Leave the list, with a reason…</source>
        <translation>Salir de la lista, con motivo…</translation>
    </message>
    <message>
        <source>Swap by agreement…</source>
        <translation>Permutar de común acuerdo…</translation>
    </message>
    <message>
        <source>Close at a time…</source>
        <translation>Cerrar a una hora…</translation>
    </message>
    <message>
        <source>Not yet open</source>
        <translation>Aún no abierta</translation>
    </message>
    <message>
        <source>Limits an&amp;d chair</source>
        <translation>&amp;Límites y presidencia</translation>
    </message>
    <message>
        <source>&amp;Timer…</source>
        <translation>&amp;Temporizador…</translation>
    </message>
    <message>
        <source>&amp;Break: 15 minutes</source>
        <translation>&amp;Pausa: 15 minutos</translation>
    </message>
    <message>
        <source>&amp;Minute of silence</source>
        <translation>&amp;Minuto de silencio</translation>
    </message>
    <message>
        <source>Stop t&amp;he timer</source>
        <translation>&amp;Detener el temporizador</translation>
    </message>
    <message>
        <source>&amp;Phrases to read</source>
        <translation>&amp;Frases para leer</translation>
    </message>
    <message>
        <source>&amp;Language of the phrases</source>
        <translation>&amp;Idioma de las frases</translation>
    </message>
    <message>
        <source>&amp;Roll call</source>
        <translation>P&amp;ase de lista</translation>
    </message>
    <message>
        <source>&amp;Chair&apos;s notes</source>
        <translation>&amp;Notas de la presidencia</translation>
    </message>
    <message>
        <source>&amp;Allot time…</source>
        <translation>A&amp;signar tiempo…</translation>
    </message>
    <message>
        <source>List of speakers as PD&amp;F…</source>
        <translation>Lista de &amp;oradores en PDF…</translation>
    </message>
    <message>
        <source>&amp;Room screen</source>
        <translation>&amp;Pantalla de la sala</translation>
    </message>
    <message>
        <source>&amp;Podium screen</source>
        <translation>Pantalla &amp;del podio</translation>
    </message>
    <message>
        <source>Clos&amp;e the screens</source>
        <translation>&amp;Cerrar las pantallas</translation>
    </message>
    <message>
        <source>&amp;Blackout</source>
        <translation>Pantalla &amp;en negro</translation>
    </message>
    <message>
        <source>&amp;Hold slide</source>
        <translation>&amp;Imagen fija</translation>
    </message>
    <message>
        <source>Please &amp;conclude</source>
        <translation>&amp;Ruego que concluya</translation>
    </message>
    <message>
        <source>Please &amp;slow down</source>
        <translation>&amp;Más despacio, por favor</translation>
    </message>
    <message>
        <source>Captions: next &amp;language</source>
        <translation>Rótulos: idioma &amp;siguiente</translation>
    </message>
    <message>
        <source>How &amp;it looks…</source>
        <translation>&amp;Apariencia…</translation>
    </message>
    <message>
        <source>&amp;Current speaker</source>
        <translation>&amp;Orador actual</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Nueva nota</translation>
    </message>
    <message>
        <source>Attach to the &amp;previous</source>
        <translation>&amp;Atribuir a la anterior</translation>
    </message>
    <message>
        <source>Attach to the ne&amp;xt</source>
        <translation>Atribuir a &amp;la siguiente</translation>
    </message>
    <message>
        <source>On the &amp;session itself</source>
        <translation>&amp;Sobre la propia sesión</translation>
    </message>
    <message>
        <source>Pa&amp;ragraph to the previous</source>
        <translation>&amp;Párrafo a la anterior</translation>
    </message>
    <message>
        <source>Paragraph &amp;to the next</source>
        <translation>Pá&amp;rrafo a la siguiente</translation>
    </message>
    <message>
        <source>Time st&amp;amp</source>
        <translation>&amp;Marca de tiempo</translation>
    </message>
    <message>
        <source>Spea&amp;ker at the stamp</source>
        <translation>Orador &amp;en la marca</translation>
    </message>
    <message>
        <source>&amp;Verbatim</source>
        <translation>&amp;Textual</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>Ne&amp;grita</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>L&amp;ista</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Also said b&amp;y…</source>
        <translation>También &amp;dicho por…</translation>
    </message>
    <message>
        <source>Privat&amp;e note</source>
        <translation>Nota pri&amp;vada</translation>
    </message>
    <message>
        <source>Earlier &amp;words…</source>
        <translation>Te&amp;xto anterior…</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>&amp;Borrar la nota</translation>
    </message>
    <message>
        <source>Check spellin&amp;g</source>
        <translation>Revisar la ortogra&amp;fía</translation>
    </message>
    <message>
        <source>&amp;Key message</source>
        <translation>&amp;Mensaje clave</translation>
    </message>
    <message>
        <source>&amp;Recommendation</source>
        <translation>&amp;Recomendación</translation>
    </message>
    <message>
        <source>&amp;Good practice</source>
        <translation>&amp;Buena práctica</translation>
    </message>
    <message>
        <source>&amp;Challenge</source>
        <translation>&amp;Desafío</translation>
    </message>
    <message>
        <source>&amp;Pledge</source>
        <translation>&amp;Promesa</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>R&amp;espuesta</translation>
    </message>
    <message>
        <source>Quo&amp;tation</source>
        <translation>&amp;Cita</translation>
    </message>
    <message>
        <source>Agr&amp;eement</source>
        <translation>&amp;Acuerdo</translation>
    </message>
    <message>
        <source>&amp;Divergence</source>
        <translation>D&amp;ivergencia</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>&amp;Seguimiento</translation>
    </message>
    <message>
        <source>Proced&amp;ural</source>
        <translation>De pr&amp;ocedimiento</translation>
    </message>
    <message>
        <source>Record a &amp;pledge…</source>
        <translation>&amp;Registrar una promesa…</translation>
    </message>
    <message>
        <source>&amp;Recommendation, decision, follow-up…</source>
        <translation>Recomendación, &amp;decisión, seguimiento…</translation>
    </message>
    <message>
        <source>&amp;Text of a statement…</source>
        <translation>&amp;Texto de una declaración…</translation>
    </message>
    <message>
        <source>Still &amp;missing</source>
        <translation>&amp;Aún falta</translation>
    </message>
    <message>
        <source>Sum &amp;up for the chair</source>
        <translation>Resumir &amp;para la presidencia</translation>
    </message>
    <message>
        <source>Bring &amp;open points forward…</source>
        <translation>Tra&amp;er puntos abiertos…</translation>
    </message>
    <message>
        <source>Give refer&amp;ences of their own</source>
        <translation>Dar re&amp;ferencias propias</translation>
    </message>
    <message>
        <source>Take over a code&amp;book…</source>
        <translation>&amp;Incorporar un libro de códigos…</translation>
    </message>
    <message>
        <source>&amp;Write the codebook…</source>
        <translation>Escribir el &amp;libro de códigos…</translation>
    </message>
    <message>
        <source>Take over &amp;abbreviations…</source>
        <translation>I&amp;ncorporar abreviaturas…</translation>
    </message>
    <message>
        <source>&amp;Edit the programme</source>
        <translation>&amp;Editar el programa</translation>
    </message>
    <message>
        <source>&amp;Import programme…</source>
        <translation>&amp;Importar programa…</translation>
    </message>
    <message>
        <source>Import &amp;delegations…</source>
        <translation>Importar &amp;delegaciones…</translation>
    </message>
    <message>
        <source>Import speech &amp;log…</source>
        <translation>Importar re&amp;gistro de intervenciones…</translation>
    </message>
    <message>
        <source>&amp;Add a session</source>
        <translation>&amp;Añadir una sesión</translation>
    </message>
    <message>
        <source>&amp;Clone the session</source>
        <translation>Duplicar &amp;la sesión</translation>
    </message>
    <message>
        <source>Dele&amp;te the session</source>
        <translation>&amp;Borrar la sesión</translation>
    </message>
    <message>
        <source>Edit t&amp;hemes</source>
        <translation>Editar &amp;temas</translation>
    </message>
    <message>
        <source>Export as calenda&amp;r…</source>
        <translation>Exportar &amp;como calendario…</translation>
    </message>
    <message>
        <source>Export to &amp;Word…</source>
        <translation>Exportar a &amp;Word…</translation>
    </message>
    <message>
        <source>&amp;Next state of review</source>
        <translation>&amp;Siguiente fase de revisión</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>&amp;Volver a abrir</translation>
    </message>
    <message>
        <source>&amp;Compile the notes</source>
        <translation>&amp;Compilar las notas</translation>
    </message>
    <message>
        <source>New &amp;paragraph</source>
        <translation>&amp;Nuevo párrafo</translation>
    </message>
    <message>
        <source>&amp;Remove paragraph</source>
        <translation>&amp;Quitar el párrafo</translation>
    </message>
    <message>
        <source>Paragraph &amp;up</source>
        <translation>Subir &amp;el párrafo</translation>
    </message>
    <message>
        <source>Paragraph &amp;down</source>
        <translation>&amp;Bajar el párrafo</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>&amp;Dividir en el cursor</translation>
    </message>
    <message>
        <source>&amp;Merge into the one above</source>
        <translation>&amp;Unir al anterior</translation>
    </message>
    <message>
        <source>Wording agreed</source>
        <translation>Redacción acordada</translation>
    </message>
    <message>
        <source>&amp;Tie the note, with its words</source>
        <translation>Vincular &amp;la nota, con su texto</translation>
    </message>
    <message>
        <source>Tie the note as &amp;evidence</source>
        <translation>Vincular la nota como &amp;prueba</translation>
    </message>
    <message>
        <source>Tie as the &amp;opposite view</source>
        <translation>Vincular como &amp;opinión contraria</translation>
    </message>
    <message>
        <source>Unt&amp;ie the note</source>
        <translation>Desv&amp;incular la nota</translation>
    </message>
    <message>
        <source>Use the &amp;quantifier</source>
        <translation>Us&amp;ar el cuantificador</translation>
    </message>
    <message>
        <source>Add the opposite &amp;view</source>
        <translation>Añadi&amp;r la opinión contraria</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>Siguiente &amp;hallazgo</translation>
    </message>
    <message>
        <source>Mend what was found</source>
        <translation>Corregir lo hallado</translation>
    </message>
    <message>
        <source>&amp;Keep the name</source>
        <translation>Conservar el no&amp;mbre</translation>
    </message>
    <message>
        <source>Accept the correction</source>
        <translation>Aceptar la corrección</translation>
    </message>
    <message>
        <source>Do not accept the correction</source>
        <translation>No aceptar la corrección</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Read a &amp;working copy…</source>
        <translation>Leer una copia de &amp;trabajo…</translation>
    </message>
    <message>
        <source>Accept the change from Word</source>
        <translation>Aceptar el cambio de Word</translation>
    </message>
    <message>
        <source>Accept every change from Word</source>
        <translation>Aceptar todos los cambios de Word</translation>
    </message>
    <message>
        <source>Pass over the change from Word</source>
        <translation>Pasar por alto el cambio de Word</translation>
    </message>
    <message>
        <source>T&amp;hresholds and length</source>
        <translation>Umbrales &amp;y extensión</translation>
    </message>
    <message>
        <source>Word temp&amp;late…</source>
        <translation>Plantilla de &amp;Word…</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tablero</translation>
    </message>
    <message>
        <source>&amp;Prepare for exchange…</source>
        <translation>&amp;Preparar el intercambio…</translation>
    </message>
    <message>
        <source>&amp;Open a hand-over…</source>
        <translation>&amp;Abrir una entrega…</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Incorporarla</translation>
    </message>
    <message>
        <source>Put it &amp;aside</source>
        <translation>&amp;Dejarla aparte</translation>
    </message>
    <message>
        <source>&amp;Decide for this value</source>
        <translation>Decidir por &amp;este valor</translation>
    </message>
    <message>
        <source>&amp;Work with the hub</source>
        <translation>Trabajar &amp;con el concentrador</translation>
    </message>
    <message>
        <source>&amp;Card to the chair</source>
        <translation>Tarjeta a &amp;la presidencia</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>Begin a meeting file of its own</source>
        <translation>Empezar un archivo de reunión propio</translation>
    </message>
    <message>
        <source>Open a meeting file</source>
        <translation>Abrir un archivo de reunión</translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample meeting</source>
        <translation>Abrir una copia nueva de la reunión de muestra</translation>
    </message>
    <message>
        <source>Write a copy to another place</source>
        <translation>Escribir una copia en otro lugar</translation>
    </message>
    <message>
        <source>Write the outcome summary</source>
        <translation>Escribir el resumen de resultados</translation>
    </message>
    <message>
        <source>Bring back an earlier state, set a passphrase</source>
        <translation>Recuperar un estado anterior, fijar una frase de paso</translation>
    </message>
    <message>
        <source>Cover the window and the room&apos;s screens</source>
        <translation>Cubrir la ventana y las pantallas de la sala</translation>
    </message>
    <message>
        <source>Write the statistics as charts with tables</source>
        <translation>Escribir las estadísticas como gráficos con cuadros</translation>
    </message>
    <message>
        <source>Write who spoke when, and the pledges, as a workbook</source>
        <translation>Escribir quién habló cuándo, y las promesas, como libro</translation>
    </message>
    <message>
        <source>Write the pledges as comma-separated values</source>
        <translation>Escribir las promesas como valores separados por comas</translation>
    </message>
    <message>
        <source>Write all records for other programs to read</source>
        <translation>Escribir todos los registros para otros programas</translation>
    </message>
    <message>
        <source>Close the window; everything is saved</source>
        <translation>Cerrar la ventana; todo está guardado</translation>
    </message>
    <message>
        <source>Undo the last act; the clock runs on</source>
        <translation>Deshacer el último acto; el reloj sigue</translation>
    </message>
    <message>
        <source>Make the act undone last again</source>
        <translation>Repetir el acto deshecho</translation>
    </message>
    <message>
        <source>Search the notes of all sessions</source>
        <translation>Buscar en las notas de todas las sesiones</translation>
    </message>
    <message>
        <source>Go to the chair&apos;s desk</source>
        <translation>Ir a la mesa de la presidencia</translation>
    </message>
    <message>
        <source>Go to the rapporteur&apos;s desk</source>
        <translation>Ir a la mesa de relatoría</translation>
    </message>
    <message>
        <source>Go to the secretariat&apos;s desk</source>
        <translation>Ir a la mesa de la secretaría</translation>
    </message>
    <message>
        <source>See what has been counted so far</source>
        <translation>Ver lo contado hasta ahora</translation>
    </message>
    <message>
        <source>Put it on the clipboard</source>
        <translation>Ponerla en el portapapeles</translation>
    </message>
    <message>
        <source>Write it as PNG or SVG</source>
        <translation>Escribirla como PNG o SVG</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Show nothing that flashes or slides</source>
        <translation>No mostrar nada que parpadee o se deslice</translation>
    </message>
    <message>
        <source>Speak English from the next start</source>
        <translation>Hablar inglés desde el próximo inicio</translation>
    </message>
    <message>
        <source>Speak French from the next start</source>
        <translation>Hablar francés desde el próximo inicio</translation>
    </message>
    <message>
        <source>Speak Spanish from the next start</source>
        <translation>Hablar español desde el próximo inicio</translation>
    </message>
    <message>
        <source>Show everything larger</source>
        <translation>Mostrar todo más grande</translation>
    </message>
    <message>
        <source>Show everything smaller</source>
        <translation>Mostrar todo más pequeño</translation>
    </message>
    <message>
        <source>Type who asks for the floor</source>
        <translation>Escribir quién pide la palabra</translation>
    </message>
    <message>
        <source>Thank the speaker, call the next one</source>
        <translation>Agradecer al orador y llamar al siguiente</translation>
    </message>
    <message>
        <source>Give the floor to the selection</source>
        <translation>Dar la palabra a la selección</translation>
    </message>
    <message>
        <source>Start the clock; type the name after</source>
        <translation>Iniciar el reloj; el nombre después</translation>
    </message>
    <message>
        <source>Pause the clock, or let it go on</source>
        <translation>Parar el reloj o dejar que siga</translation>
    </message>
    <message>
        <source>End the intervention; the floor is free</source>
        <translation>Terminar la intervención; la palabra queda libre</translation>
    </message>
    <message>
        <source>Take 30 seconds from the speaker</source>
        <translation>Quitar 30 segundos al orador</translation>
    </message>
    <message>
        <source>Give the speaker 30 seconds</source>
        <translation>Dar 30 segundos al orador</translation>
    </message>
    <message>
        <source>Hear a point of order at once; the clock pauses</source>
        <translation>Oír una cuestión de orden; el reloj se detiene</translation>
    </message>
    <message>
        <source>Uphold the point of order</source>
        <translation>Aceptar la cuestión de orden</translation>
    </message>
    <message>
        <source>Reject the point of order</source>
        <translation>Rechazar la cuestión de orden</translation>
    </message>
    <message>
        <source>The point of order is withdrawn</source>
        <translation>La cuestión de orden se retira</translation>
    </message>
    <message>
        <source>Hear an interposed question</source>
        <translation>Oír una pregunta intercalada</translation>
    </message>
    <message>
        <source>Hear an answer</source>
        <translation>Oír una respuesta</translation>
    </message>
    <message>
        <source>Time the chair&apos;s own words</source>
        <translation>Medir las palabras de la presidencia</translation>
    </message>
    <message>
        <source>Take a minute from the speaker</source>
        <translation>Quitar un minuto al orador</translation>
    </message>
    <message>
        <source>Give the speaker a minute</source>
        <translation>Dar un minuto al orador</translation>
    </message>
    <message>
        <source>The speaker began 10 s before</source>
        <translation>El orador empezó 10 s antes</translation>
    </message>
    <message>
        <source>Correct begin and end</source>
        <translation>Corregir comienzo y fin</translation>
    </message>
    <message>
        <source>Change name, rank and groups of who has the floor</source>
        <translation>Cambiar nombre, rango y grupos de quien tiene la palabra</translation>
    </message>
    <message>
        <source>The presiding officer speaks for the own country</source>
        <translation>Quien preside habla por su propio país</translation>
    </message>
    <message>
        <source>Make the selection the next speaker</source>
        <translation>La selección será la siguiente</translation>
    </message>
    <message>
        <source>Move the selection one place up</source>
        <translation>Subir la selección un lugar</translation>
    </message>
    <message>
        <source>Move the selection one place down</source>
        <translation>Bajar la selección un lugar</translation>
    </message>
    <message>
        <source>Take the selection off the list</source>
        <translation>Quitar la selección de la lista</translation>
    </message>
    <message>
        <source>Close the list of speakers, or open it again</source>
        <translation>Cerrar la lista de oradores, o reabrirla</translation>
    </message>
    <message>
        <source>Change speaker, rank and groups of the selection</source>
        <translation>Cambiar orador, rango y grupos de la selección</translation>
    </message>
    <message>
        <source>Say why the selection stands where it does</source>
        <translation>Decir por qué la selección está ahí</translation>
    </message>
    <message>
        <source>Swap the selection with the one after it</source>
        <translation>Permutar la selección con la siguiente</translation>
    </message>
    <message>
        <source>Pass over, to the end of the own category</source>
        <translation>Pasar, al final de su categoría</translation>
    </message>
    <message>
        <source>Pass over, to the end of the list</source>
        <translation>Pasar, al final de la lista</translation>
    </message>
    <message>
        <source>Pass over and strike off the list</source>
        <translation>Pasar y tachar de la lista</translation>
    </message>
    <message>
        <source>The statement is handed in, not delivered</source>
        <translation>La declaración se entrega, no se pronuncia</translation>
    </message>
    <message>
        <source>Put back who left the list last</source>
        <translation>Reponer a quien salió el último</translation>
    </message>
    <message>
        <source>Propose whom to hear next</source>
        <translation>Proponer a quién oír ahora</translation>
    </message>
    <message>
        <source>Groups, then States by rank</source>
        <translation>Grupos, luego Estados por rango</translation>
    </message>
    <message>
        <source>Heads of State, then groups</source>
        <translation>Jefes de Estado, luego grupos</translation>
    </message>
    <message>
        <source>First come, first called</source>
        <translation>Por orden de llegada</translation>
    </message>
    <message>
        <source>By English short name</source>
        <translation>Por nombre corto en inglés</translation>
    </message>
    <message>
        <source>Draw the order by lot</source>
        <translation>Sortear el orden</translation>
    </message>
    <message>
        <source>Carry everybody over to the next sitting</source>
        <translation>Trasladar a todos a la próxima sesión</translation>
    </message>
    <message>
        <source>Announce that the list closes in 10 minutes</source>
        <translation>Anunciar que la lista cierra en 10 minutos</translation>
    </message>
    <message>
        <source>Grant the selected reply</source>
        <translation>Conceder la respuesta elegida</translation>
    </message>
    <message>
        <source>Grant the selected reply as the next</source>
        <translation>Conceder la respuesta elegida como siguiente</translation>
    </message>
    <message>
        <source>Refuse the selected reply</source>
        <translation>Denegar la respuesta elegida</translation>
    </message>
    <message>
        <source>Shorten the limit so that the session ends in time</source>
        <translation>Acortar el límite para terminar a tiempo</translation>
    </message>
    <message>
        <source>Close the list so that the session ends in time</source>
        <translation>Cerrar la lista para terminar a tiempo</translation>
    </message>
    <message>
        <source>Carry over as many as must be</source>
        <translation>Trasladar los que haga falta</translation>
    </message>
    <message>
        <source>Withdrawn, refused, not reached: and why</source>
        <translation>Retirada, denegada, no alcanzada: y por qué</translation>
    </message>
    <message>
        <source>Swap the selection with another, and say who agreed</source>
        <translation>Permutar la selección con otra y decir quién lo acordó</translation>
    </message>
    <message>
        <source>Announce when the list closes; it closes by itself then</source>
        <translation>Anunciar cuándo cierra la lista; cerrará sola</translation>
    </message>
    <message>
        <source>Say that the list has not been opened yet</source>
        <translation>Decir que la lista aún no está abierta</translation>
    </message>
    <message>
        <source>Change limits, plan, who presides</source>
        <translation>Cambiar límites, plan, quién preside</translation>
    </message>
    <message>
        <source>Start a break or another timer of any length</source>
        <translation>Iniciar una pausa u otro temporizador</translation>
    </message>
    <message>
        <source>Start a break of 15 minutes; the room sees it</source>
        <translation>Iniciar una pausa de 15 minutos; la sala la ve</translation>
    </message>
    <message>
        <source>Time a minute of silence</source>
        <translation>Medir un minuto de silencio</translation>
    </message>
    <message>
        <source>Stop the timer beside the floor</source>
        <translation>Detener el temporizador</translation>
    </message>
    <message>
        <source>Choose what to say, ready to be read aloud</source>
        <translation>Elegir qué decir, listo para leer en voz alta</translation>
    </message>
    <message>
        <source>English, French or Spanish</source>
        <translation>Inglés, francés o español</translation>
    </message>
    <message>
        <source>Mark who is in the room</source>
        <translation>Marcar quién está en la sala</translation>
    </message>
    <message>
        <source>Your own notes; no report and no screen shows them</source>
        <translation>Sus propias notas; ningún informe ni pantalla las muestra</translation>
    </message>
    <message>
        <source>Give a delegation or a group an amount of time</source>
        <translation>Dar un tiempo a una delegación o un grupo</translation>
    </message>
    <message>
        <source>Write the list to paper or a PDF file</source>
        <translation>Escribir la lista en papel o en PDF</translation>
    </message>
    <message>
        <source>Show the floor to the room</source>
        <translation>Mostrar la palabra a la sala</translation>
    </message>
    <message>
        <source>Show the clock to the speaker</source>
        <translation>Mostrar el reloj al orador</translation>
    </message>
    <message>
        <source>Close room and podium screen</source>
        <translation>Cerrar las pantallas de sala y podio</translation>
    </message>
    <message>
        <source>Blank the screens at once</source>
        <translation>Poner las pantallas en negro</translation>
    </message>
    <message>
        <source>Show the meeting&apos;s title instead</source>
        <translation>Mostrar en su lugar el título de la reunión</translation>
    </message>
    <message>
        <source>Ask the speaker to conclude</source>
        <translation>Pedir al orador que concluya</translation>
    </message>
    <message>
        <source>Ask the speaker to slow down</source>
        <translation>Pedir al orador que vaya más despacio</translation>
    </message>
    <message>
        <source>English, Spanish, French, or two</source>
        <translation>Inglés, español, francés, o dos</translation>
    </message>
    <message>
        <source>Logo, size of words, names shown, captions</source>
        <translation>Logotipo, tamaño, nombres, rótulos</translation>
    </message>
    <message>
        <source>Write about whoever has the floor</source>
        <translation>Escribir sobre quien tiene la palabra</translation>
    </message>
    <message>
        <source>Begin another note on the same intervention</source>
        <translation>Empezar otra nota sobre la misma intervención</translation>
    </message>
    <message>
        <source>Tie the note to the intervention before</source>
        <translation>Vincular la nota a la intervención anterior</translation>
    </message>
    <message>
        <source>Tie the note to the intervention after</source>
        <translation>Vincular la nota a la intervención siguiente</translation>
    </message>
    <message>
        <source>Begin a note on no intervention</source>
        <translation>Empezar una nota sin intervención</translation>
    </message>
    <message>
        <source>Tie this paragraph to the intervention before</source>
        <translation>Vincular este párrafo a la intervención anterior</translation>
    </message>
    <message>
        <source>Tie this paragraph to the intervention after</source>
        <translation>Vincular este párrafo a la intervención siguiente</translation>
    </message>
    <message>
        <source>Write the venue&apos;s time at the cursor</source>
        <translation>Escribir la hora del lugar en el cursor</translation>
    </message>
    <message>
        <source>Show whose intervention the time stamp fell in</source>
        <translation>Mostrar en qué intervención cayó la marca</translation>
    </message>
    <message>
        <source>Mark the selected words as spoken exactly so</source>
        <translation>Marcar las palabras elegidas como dichas tal cual</translation>
    </message>
    <message>
        <source>Bold; Ctrl+B while typing a note</source>
        <translation>Negrita; Ctrl+B al escribir una nota</translation>
    </message>
    <message>
        <source>Italic; Ctrl+I while typing a note</source>
        <translation>Cursiva; Ctrl+I al escribir una nota</translation>
    </message>
    <message>
        <source>Make the selected lines a list, or no list</source>
        <translation>Hacer lista las líneas elegidas, o no</translation>
    </message>
    <message>
        <source>Make the selected lines a quotation, or none</source>
        <translation>Hacer cita las líneas elegidas, o no</translation>
    </message>
    <message>
        <source>Add a delegation that said the same; + while typing</source>
        <translation>Añadir una delegación que dijo lo mismo; + al escribir</translation>
    </message>
    <message>
        <source>Keep the note out of every report and exchange, or share it</source>
        <translation>Excluir la nota de informes e intercambios, o compartirla</translation>
    </message>
    <message>
        <source>Compare and restore earlier words</source>
        <translation>Comparar y recuperar el texto anterior</translation>
    </message>
    <message>
        <source>Delete this note; undo brings it back</source>
        <translation>Borrar esta nota; deshacer la recupera</translation>
    </message>
    <message>
        <source>Underline words that no dictionary knows</source>
        <translation>Subrayar palabras que ningún diccionario conoce</translation>
    </message>
    <message>
        <source>The note is a key message; or type km:</source>
        <translation>La nota es un mensaje clave; o escriba km:</translation>
    </message>
    <message>
        <source>It recommends; or type rec:</source>
        <translation>Recomienda; o escriba rec:</translation>
    </message>
    <message>
        <source>It tells a good practice; or type gp:</source>
        <translation>Cuenta una buena práctica; o escriba gp:</translation>
    </message>
    <message>
        <source>It names a challenge or gap; or type ch:</source>
        <translation>Nombra un desafío o carencia; o escriba ch:</translation>
    </message>
    <message>
        <source>It holds a pledge; or type pl:</source>
        <translation>Contiene una promesa; o escriba pl:</translation>
    </message>
    <message>
        <source>It asks a question; or type q:</source>
        <translation>Hace una pregunta; o escriba q:</translation>
    </message>
    <message>
        <source>It answers a question; or type a:</source>
        <translation>Responde una pregunta; o escriba a:</translation>
    </message>
    <message>
        <source>It quotes; or type quo:</source>
        <translation>Cita; o escriba quo:</translation>
    </message>
    <message>
        <source>Delegations agreed; or type agr:</source>
        <translation>Las delegaciones acordaron; o escriba agr:</translation>
    </message>
    <message>
        <source>Delegations differed; or type div:</source>
        <translation>Las delegaciones divergieron; o escriba div:</translation>
    </message>
    <message>
        <source>Something is to be done; or type fu:</source>
        <translation>Hay algo por hacer; o escriba fu:</translation>
    </message>
    <message>
        <source>It is about procedure; or type pro:</source>
        <translation>Trata del procedimiento; o escriba pro:</translation>
    </message>
    <message>
        <source>Make a pledge of the selected words</source>
        <translation>Hacer una promesa de las palabras elegidas</translation>
    </message>
    <message>
        <source>Put the selected words on record, with owner and due date</source>
        <translation>Dejar constancia de las palabras elegidas, con responsable y plazo</translation>
    </message>
    <message>
        <source>Note that a text was received; guard its pace</source>
        <translation>Anotar que se recibió un texto; cuidar su ritmo</translation>
    </message>
    <message>
        <source>See what the record of this session lacks</source>
        <translation>Ver qué falta al registro de esta sesión</translation>
    </message>
    <message>
        <source>Five lines in large type for the wrap-up</source>
        <translation>Cinco líneas en letra grande para la conclusión</translation>
    </message>
    <message>
        <source>Take over what an earlier meeting has left open</source>
        <translation>Incorporar lo que una reunión anterior dejó abierto</translation>
    </message>
    <message>
        <source>Where two laptops gave the same reference, the later record gets the next one</source>
        <translation>Si dos equipos dieron la misma referencia, el registro posterior recibe la siguiente</translation>
    </message>
    <message>
        <source>Read themes from a CSV file</source>
        <translation>Leer temas de un archivo CSV</translation>
    </message>
    <message>
        <source>Write the themes as a CSV file to share</source>
        <translation>Escribir los temas como CSV para compartir</translation>
    </message>
    <message>
        <source>Add a CSV file of abbreviations to your own list</source>
        <translation>Añadir un CSV de abreviaturas a su lista</translation>
    </message>
    <message>
        <source>Change sessions by hand</source>
        <translation>Cambiar sesiones a mano</translation>
    </message>
    <message>
        <source>Read sessions from a workbook, CSV, calendar or Word</source>
        <translation>Leer sesiones de un libro, CSV, calendario o Word</translation>
    </message>
    <message>
        <source>Read who takes part from a workbook or CSV</source>
        <translation>Leer quién participa de un libro o CSV</translation>
    </message>
    <message>
        <source>Read who spoke when in a past session</source>
        <translation>Leer quién habló cuándo en una sesión pasada</translation>
    </message>
    <message>
        <source>Add a session after the last one</source>
        <translation>Añadir una sesión tras la última</translation>
    </message>
    <message>
        <source>Add a session like this one</source>
        <translation>Añadir una sesión como esta</translation>
    </message>
    <message>
        <source>Take an unused session out</source>
        <translation>Quitar una sesión sin usar</translation>
    </message>
    <message>
        <source>Change tags, titles and definitions of themes</source>
        <translation>Cambiar etiquetas, títulos y definiciones de los temas</translation>
    </message>
    <message>
        <source>Write the programme as an .ics file</source>
        <translation>Escribir el programa como archivo .ics</translation>
    </message>
    <message>
        <source>Write the programme</source>
        <translation>Escribir el programa</translation>
    </message>
    <message>
        <source>Submit the session, then reviewed, then final</source>
        <translation>Presentar la sesión, luego revisada, luego final</translation>
    </message>
    <message>
        <source>Make the session a draft again, with a reason</source>
        <translation>Devolver la sesión a borrador, con motivo</translation>
    </message>
    <message>
        <source>Make a paragraph of every note that waits for one</source>
        <translation>Hacer un párrafo de cada nota que lo espera</translation>
    </message>
    <message>
        <source>Add a paragraph after the selected one</source>
        <translation>Añadir un párrafo tras el elegido</translation>
    </message>
    <message>
        <source>Take the paragraph out; its notes stay</source>
        <translation>Quitar el párrafo; sus notas quedan</translation>
    </message>
    <message>
        <source>Move the paragraph one place up</source>
        <translation>Subir el párrafo un lugar</translation>
    </message>
    <message>
        <source>Move the paragraph one place down</source>
        <translation>Bajar el párrafo un lugar</translation>
    </message>
    <message>
        <source>Make two paragraphs of one</source>
        <translation>Hacer dos párrafos de uno</translation>
    </message>
    <message>
        <source>Append it to the paragraph above</source>
        <translation>Añadirlo al párrafo anterior</translation>
    </message>
    <message>
        <source>Lock the wording, or unlock it</source>
        <translation>Fijar la redacción, o liberarla</translation>
    </message>
    <message>
        <source>Tie the notes and add their words</source>
        <translation>Vincular las notas y añadir su texto</translation>
    </message>
    <message>
        <source>Tie the notes; the wording stays</source>
        <translation>Vincular las notas; la redacción queda</translation>
    </message>
    <message>
        <source>Tie the notes as holding the opposite view</source>
        <translation>Vincular las notas como opinión contraria</translation>
    </message>
    <message>
        <source>Take the notes out of the paragraph</source>
        <translation>Sacar las notas del párrafo</translation>
    </message>
    <message>
        <source>Write the quantifier that the evidence asks for</source>
        <translation>Escribir el cuantificador que pide la prueba</translation>
    </message>
    <message>
        <source>Give the opposite view its own sentence</source>
        <translation>Dar su propia frase a la opinión contraria</translation>
    </message>
    <message>
        <source>Go to what the checks found next</source>
        <translation>Ir a lo siguiente hallado</translation>
    </message>
    <message>
        <source>Write the words proposed in the place of those found</source>
        <translation>Escribir lo propuesto en lugar de lo hallado</translation>
    </message>
    <message>
        <source>The name is no source: keep it in this paragraph</source>
        <translation>El nombre no es fuente: conservarlo en este párrafo</translation>
    </message>
    <message>
        <source>The correction is accepted</source>
        <translation>La corrección queda aceptada</translation>
    </message>
    <message>
        <source>The correction is not accepted</source>
        <translation>La corrección no se acepta</translation>
    </message>
    <message>
        <source>The correction is open again</source>
        <translation>La corrección está abierta de nuevo</translation>
    </message>
    <message>
        <source>Show what was changed in a working copy</source>
        <translation>Mostrar lo cambiado en una copia de trabajo</translation>
    </message>
    <message>
        <source>Make the selected change in the report</source>
        <translation>Hacer en el informe el cambio elegido</translation>
    </message>
    <message>
        <source>Make every change to paragraphs, in one step</source>
        <translation>Hacer todos los cambios de párrafos, de una vez</translation>
    </message>
    <message>
        <source>Leave the report as it is here</source>
        <translation>Dejar aquí el informe como está</translation>
    </message>
    <message>
        <source>Change when several become many, and the longest report</source>
        <translation>Cambiar cuándo varios son muchos, y el informe más largo</translation>
    </message>
    <message>
        <source>Choose the Word template and see what it offers</source>
        <translation>Elegir la plantilla de Word y ver qué ofrece</translation>
    </message>
    <message>
        <source>See what has arrived, from whom, and what is missing</source>
        <translation>Ver qué ha llegado, de quién y qué falta</translation>
    </message>
    <message>
        <source>Write one file to a stick or a mail folder</source>
        <translation>Escribir un archivo en una memoria o carpeta</translation>
    </message>
    <message>
        <source>See first what it would change</source>
        <translation>Ver primero qué cambiaría</translation>
    </message>
    <message>
        <source>Take over what the hand-over brings</source>
        <translation>Incorporar lo que trae la entrega</translation>
    </message>
    <message>
        <source>Leave everything here as it is</source>
        <translation>Dejar aquí todo como está</translation>
    </message>
    <message>
        <source>Keep the chosen one of two values</source>
        <translation>Conservar el valor elegido de los dos</translation>
    </message>
    <message>
        <source>Keep in step with the other laptops</source>
        <translation>Seguir el paso de los demás equipos</translation>
    </message>
    <message>
        <source>Pass a line to the podium</source>
        <translation>Pasar una línea al podio</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Read how each desk is used</source>
        <translation>Leer cómo se usa cada mesa</translation>
    </message>
    <message>
        <source>Be led through the desks on the sample meeting</source>
        <translation>Recorrer las mesas en la reunión de muestra</translation>
    </message>
    <message>
        <source>Edit the &amp;meeting</source>
        <translation>Editar la re&amp;unión</translation>
    </message>
    <message>
        <source>Change title, place, days and the time zone of the venue</source>
        <translation>Cambiar el título, el lugar, los días y el huso horario del lugar</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>This meeting opens with its passphrase only. Nobody can open it without: keep it well.</source>
        <translation>Esta reunión solo se abre con su frase de paso. Sin ella nadie puede abrirla: guárdela bien.</translation>
    </message>
    <message>
        <source>Anybody who gets hold of this laptop&apos;s disk can read this meeting.</source>
        <translation>Quien se haga con el disco de este equipo puede leer esta reunión.</translation>
    </message>
    <message>
        <source>Change &amp;the passphrase</source>
        <translation>&amp;Cambiar la frase de paso</translation>
    </message>
    <message>
        <source>Se&amp;t the passphrase</source>
        <translation>&amp;Fijar la frase de paso</translation>
    </message>
    <message>
        <source>when opened</source>
        <translation>al abrir</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>before conversion</source>
        <translation>antes de convertir</translation>
    </message>
    <message>
        <source>A passphrase needs {} letters or more; several words are best.</source>
        <translation>Una frase de paso necesita {} letras o más; lo mejor son varias palabras.</translation>
    </message>
    <message>
        <source>The two new passphrases differ: type them again.</source>
        <translation>Las dos frases nuevas difieren: escríbalas otra vez.</translation>
    </message>
</context>
<context>
    <name>BankForm</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Time allotted to a delegation or a group, for all that is said in its name</source>
        <translation>Tiempo asignado a una delegación o grupo, por todo lo que se diga en su nombre</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>Delegation or group</source>
        <translation>Delegación o grupo</translation>
    </message>
    <message>
        <source>G77, EU, Uruguay</source>
        <translation>G77, EU, Uruguay</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutos</translation>
    </message>
    <message>
        <source>Minutes allotted; 0 takes the allotment back</source>
        <translation>Minutos asignados; 0 retira la asignación</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>BankPanel</name>
    <message>
        <source>Allotted time: {}</source>
        <translation>Tiempo asignado: {}</translation>
    </message>
    <message>
        <source>■ {} {} over</source>
        <translation>■ {} {} de exceso</translation>
    </message>
    <message>
        <source>{} {} left</source>
        <translation>{} {} restante</translation>
    </message>
</context>
<context>
    <name>CardTray</name>
    <message>
        <source>Rapporteur</source>
        <translation>Relatoría</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>▭ {sender}: {text}</source>
        <translation>▭ {sender}: {text}</translation>
    </message>
    <message>
        <source>▭ {sender} has sent {count} lines for you.</source>
        <translation>▭ {sender} le ha enviado {count} líneas.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>ChairDesk</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bandera</translation>
    </message>
    <message>
        <source>Now speaking</source>
        <translation>En uso de la palabra</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>About the speaker</source>
        <translation>Sobre el orador</translation>
    </message>
    <message>
        <source>Next speakers</source>
        <translation>Próximos oradores</translation>
    </message>
    <message>
        <source>When the session will end</source>
        <translation>Cuándo terminará la sesión</translation>
    </message>
    <message>
        <source>To finish in time:</source>
        <translation>Para terminar a tiempo:</translation>
    </message>
    <message>
        <source>What the chair may say</source>
        <translation>Qué puede decir la presidencia</translation>
    </message>
    <message>
        <source>Language of the phrases</source>
        <translation>Idioma de las frases</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Phrases to read aloud</source>
        <translation>Frases para leer en voz alta</translation>
    </message>
    <message>
        <source>The point of order is</source>
        <translation>La cuestión de orden queda</translation>
    </message>
    <message>
        <source>Speakers&apos; list</source>
        <translation>Lista de oradores</translation>
    </message>
    <message>
        <source>Speakers waiting for the floor</source>
        <translation>Oradores que esperan la palabra</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More acts on the list</source>
        <translation>Más actos sobre la lista</translation>
    </message>
    <message>
        <source>Who left the list unheard</source>
        <translation>Quién salió de la lista sin ser oído</translation>
    </message>
    <message>
        <source>Allotted time left</source>
        <translation>Tiempo asignado restante</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Oídas</translation>
    </message>
    <message>
        <source>Interventions heard in this session</source>
        <translation>Intervenciones oídas en esta sesión</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Lo que ve la sala</translation>
    </message>
</context>
<context>
    <name>ChairNotes</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Notes of the chair</source>
        <translation>Notas de la presidencia</translation>
    </message>
    <message>
        <source>Points to make, names to thank. No report and no screen shows them.</source>
        <translation>Puntos que tratar, nombres que agradecer. Ningún informe ni pantalla los muestra.</translation>
    </message>
    <message>
        <source>The chair&apos;s own notes on this session</source>
        <translation>Notas propias de la presidencia sobre esta sesión</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>Todas las teclas</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Which findings are shown</source>
        <translation>Qué hallazgos se muestran</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Lo que hallaron los controles</translation>
    </message>
    <message>
        <source>Findings; Enter goes to the paragraph</source>
        <translation>Hallazgos; Intro va al párrafo</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>Todo el informe</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Only an editor can mend this. {}</source>
        <translation>Solo lo puede corregir quien edita. {}</translation>
    </message>
    <message>
        <source>This stands in a note, a pledge or a commitment, which are not changed here.</source>
        <translation>Está en una nota, una promesa o un seguimiento, que no se cambian aquí.</translation>
    </message>
    <message>
        <source>Compile the session first, or change it where it was written.</source>
        <translation>Compile antes la sesión, o cámbielo donde se escribió.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>ColumnBoxes</name>
    <message>
        <source>Column of: {}</source>
        <translation>Columna de: {}</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>What is put on record</source>
        <translation>De qué se deja constancia</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Recommendation, decision or follow-up</source>
        <translation>Recomendación, decisión o seguimiento</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>En qué estado está</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>What is recommended, decided or to be done</source>
        <translation>Qué se recomienda, decide o ha de hacerse</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Who is to act</source>
        <translation>Quién ha de actuar</translation>
    </message>
    <message>
        <source>Department of Peace Operations</source>
        <translation>Departamento de Operaciones de Paz</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Plazo</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>before Berlin, 13 May 2025</source>
        <translation>antes de Berlín, 13 de mayo de 2025</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>&amp;Dicho por</translation>
    </message>
    <message>
        <source>Delegations that said it</source>
        <translation>Delegaciones que lo dijeron</translation>
    </message>
    <message>
        <source>Uruguay, Japan</source>
        <translation>Uruguay, Japan</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Put on record</source>
        <translation>Dejar &amp;constancia</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>Dejar constancia</translation>
    </message>
    <message>
        <source>{}, brought forward from {}</source>
        <translation>{}, traído de {}</translation>
    </message>
    <message>
        <source>{}; first heard: {}</source>
        <translation>{}; mencionado por primera vez: {}</translation>
    </message>
</context>
<context>
    <name>CompletenessPanel</name>
    <message>
        <source>What is still missing</source>
        <translation>Lo que aún falta</translation>
    </message>
    <message>
        <source>What is still missing from the record of this session</source>
        <translation>Lo que aún falta en el registro de esta sesión</translation>
    </message>
    <message>
        <source>{} things missing · {} words noted</source>
        <translation>faltan {} elementos · {} palabras anotadas</translation>
    </message>
    <message>
        <source>✓ Nothing is missing · {} words noted</source>
        <translation>✓ No falta nada · {} palabras anotadas</translation>
    </message>
</context>
<context>
    <name>CorrectionsPanel</name>
    <message>
        <source>Corrections received</source>
        <translation>Correcciones recibidas</translation>
    </message>
    <message>
        <source>Corrections received; Enter goes to the paragraph</source>
        <translation>Correcciones recibidas; Intro va al párrafo</translation>
    </message>
    <message>
        <source>Answer to the delegation</source>
        <translation>Respuesta a la delegación</translation>
    </message>
    <message>
        <source>Answer, if one is given</source>
        <translation>Respuesta, si se da</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Delegation that asks for the correction</source>
        <translation>Delegación que pide la corrección</translation>
    </message>
    <message>
        <source>delegation: letters are enough</source>
        <translation>delegación: bastan unas letras</translation>
    </message>
    <message>
        <source>Person who sent the correction</source>
        <translation>Persona que envió la corrección</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>remitente</translation>
    </message>
    <message>
        <source>&amp;Asks for</source>
        <translation>&amp;Pide</translation>
    </message>
    <message>
        <source>Words of the correction</source>
        <translation>Texto de la corrección</translation>
    </message>
    <message>
        <source>their words; it concerns the paragraph taken up under Write</source>
        <translation>sus palabras; se refiere al párrafo abierto en Escribir</translation>
    </message>
    <message>
        <source>Paragraph that the correction concerns</source>
        <translation>Párrafo al que se refiere la corrección</translation>
    </message>
    <message>
        <source>&amp;Enter the correction</source>
        <translation>&amp;Registrar la corrección</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>No aceptar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>It concerns: {}</source>
        <translation>Se refiere a: {}</translation>
    </message>
    <message>
        <source>It concerns the session.</source>
        <translation>Se refiere a la sesión.</translation>
    </message>
    <message>
        <source>Recei&amp;ved</source>
        <translation>Re&amp;cibida</translation>
    </message>
    <message>
        <source>When the correction was received</source>
        <translation>Fecha de recepción de la corrección</translation>
    </message>
</context>
<context>
    <name>DataExports</name>
    <message>
        <source>Workbooks (*.xlsx);;Comma-separated speech log (*.csv)</source>
        <translation>Libros (*.xlsx);;Registro separado por comas (*.csv)</translation>
    </message>
    <message>
        <source>Export the speech log and the pledges</source>
        <translation>Exportar el registro y las promesas</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;Workbooks (*.xlsx)</source>
        <translation>Valores separados por comas (*.csv);;Libros (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the pledges</source>
        <translation>Exportar las promesas</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>The file has been written: {}</source>
        <translation>El archivo se ha escrito: {}</translation>
    </message>
    <message>
        <source>{} of {} rows are written.</source>
        <translation>{} de {} filas escritas.</translation>
    </message>
</context>
<context>
    <name>DeskSet</name>
    <message>
        <source>List &amp;closed: open it</source>
        <translation>&amp;Lista cerrada: abrirla</translation>
    </message>
    <message>
        <source>&amp;Close the list</source>
        <translation>&amp;Cerrar la lista</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
</context>
<context>
    <name>ExchangeBoard</name>
    <message>
        <source>Nothing yet. Ctrl+Shift+I opens a hand-over.</source>
        <translation>Nada todavía. Ctrl+Mayús+I abre una entrega.</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>No report becomes final before this is decided.</source>
        <translation>Ningún informe será final antes de decidirlo.</translation>
    </message>
    <message>
        <source>Nothing to decide.</source>
        <translation>Nada que decidir.</translation>
    </message>
</context>
<context>
    <name>ExchangePanel</name>
    <message>
        <source>What the &amp;hand-over brings</source>
        <translation>&amp;Lo que trae la entrega</translation>
    </message>
    <message>
        <source>What the hand-over holds</source>
        <translation>Lo que contiene la entrega</translation>
    </message>
    <message>
        <source>What becomes of each record</source>
        <translation>Qué será de cada registro</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the hand-over</source>
        <translation>&amp;Frase de paso de la entrega</translation>
    </message>
    <message>
        <source>Passphrase of the hand-over</source>
        <translation>Frase de paso de la entrega</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Cuánto está hecho</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>To be &amp;decided: two laptops set different values</source>
        <translation>&amp;Por decidir: dos equipos fijaron valores distintos</translation>
    </message>
    <message>
        <source>Values to decide between</source>
        <translation>Valores entre los que decidir</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fijado por</translation>
    </message>
    <message>
        <source>This &amp;laptop is used by</source>
        <translation>&amp;Este equipo lo usa</translation>
    </message>
    <message>
        <source>What this laptop is used for</source>
        <translation>Para qué se usa este equipo</translation>
    </message>
    <message>
        <source>Hub a&amp;ddress</source>
        <translation>Dirección del &amp;concentrador</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Dirección del concentrador</translation>
    </message>
    <message>
        <source>How the hub stands</source>
        <translation>Estado del concentrador</translation>
    </message>
    <message>
        <source>&amp;Card to the chair</source>
        <translation>&amp;Tarjeta a la presidencia</translation>
    </message>
    <message>
        <source>Words of the card to the chair</source>
        <translation>Texto de la tarjeta a la presidencia</translation>
    </message>
    <message>
        <source>A line that can be read at a glance; Enter sends it</source>
        <translation>Una línea que se lea de un vistazo; Intro la envía</translation>
    </message>
    <message>
        <source>What has &amp;arrived</source>
        <translation>Lo &amp;que ha llegado</translation>
    </message>
    <message>
        <source>What has arrived, from whom and when</source>
        <translation>Qué ha llegado, de quién y cuándo</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sesiones</translation>
    </message>
    <message>
        <source>What is here of each session</source>
        <translation>Qué hay aquí de cada sesión</translation>
    </message>
    <message>
        <source>Prepare for exchange</source>
        <translation>Preparar el intercambio</translation>
    </message>
    <message>
        <source>Open a hand-over</source>
        <translation>Abrir una entrega</translation>
    </message>
    <message>
        <source>Open a hand-over to see, record by record, what it brings. Nothing here is overwritten.</source>
        <translation>Abra una entrega para ver, registro por registro, qué trae. Aquí no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Hand-overs (*.exchange)</source>
        <translation>Entregas (*.exchange)</translation>
    </message>
    <message>
        <source>that of this meeting, unless you type another one</source>
        <translation>la de esta reunión, salvo que escriba otra</translation>
    </message>
    <message>
        <source>none: whoever finds the file can read it, unless you type one</source>
        <translation>ninguna: quien encuentre el archivo puede leerlo, salvo que escriba una</translation>
    </message>
    <message>
        <source>A passphrase needs {} letters or more; several words are best.</source>
        <translation>Una frase de paso necesita {} letras o más; lo mejor son varias palabras.</translation>
    </message>
    <message>
        <source>The hand-over is complete. {}</source>
        <translation>La entrega está completa. {}</translation>
    </message>
    <message>
        <source>take over the hand-over</source>
        <translation>incorporar la entrega</translation>
    </message>
    <message>
        <source>Taken over: {} records changed. Ctrl+Z takes it back.</source>
        <translation>Incorporada: {} registros cambiados. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Everything in it was here already.</source>
        <translation>Todo lo que trae ya estaba aquí.</translation>
    </message>
    <message>
        <source>{} Type it below, then press Enter.</source>
        <translation>{} Escríbala abajo y pulse Intro.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Take the tour</source>
        <translation>Hacer la visita</translation>
    </message>
    <message>
        <source>Is this your first time here?</source>
        <translation>¿Es su primera vez aquí?</translation>
    </message>
    <message>
        <source>The tour takes three minutes.</source>
        <translation>La visita dura tres minutos.</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Qué informe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Sessions; none ticked means all</source>
        <translation>Sesiones; ninguna marcada significa todas</translation>
    </message>
    <message>
        <source>Sessions of the report; none ticked means all</source>
        <translation>Sesiones del informe; ninguna marcada significa todas</translation>
    </message>
    <message>
        <source>Name delegations where a session permits it</source>
        <translation>Nombrar delegaciones donde la sesión lo permita</translation>
    </message>
    <message>
        <source>Without it, nobody is named, even in a session on the record</source>
        <translation>Sin ello no se nombra a nadie, ni siquiera en una sesión con atribución</translation>
    </message>
    <message>
        <source>Final sessions only</source>
        <translation>Solo sesiones finales</translation>
    </message>
    <message>
        <source>Leave out every session whose report is not final</source>
        <translation>Omitir toda sesión cuyo informe no sea final</translation>
    </message>
    <message>
        <source>Working copy, to be read back</source>
        <translation>Copia de trabajo, para volver a leer</translation>
    </message>
    <message>
        <source>Carry anchors, so that changes made in Word can be read back; not for circulation</source>
        <translation>Lleva anclas para leer después los cambios hechos en Word; no se distribuye</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Omitido, y por qué</translation>
    </message>
    <message>
        <source>What the report leaves out, and why</source>
        <translation>Lo que el informe omite, y por qué</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avance de la exportación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos de Word (*.docx)</translation>
    </message>
    <message>
        <source>The report has been written: {}</source>
        <translation>El informe se ha escrito: {}</translation>
    </message>
</context>
<context>
    <name>FaultNotice</name>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>This laptop has no program that opens {}.</source>
        <translation>Este equipo no tiene ningún programa que abra {}.</translation>
    </message>
</context>
<context>
    <name>FigurePlot</name>
    <message>
        <source>Pledge</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>FigureTaking</name>
    <message>
        <source>The picture is on the clipboard: {}</source>
        <translation>La imagen está en el portapapeles: {}</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Imágenes (*.png *.svg)</translation>
    </message>
    <message>
        <source>The picture has been written: {}</source>
        <translation>La imagen se ha escrito: {}</translation>
    </message>
    <message>
        <source>{} cannot be written.</source>
        <translation>No se puede escribir {}.</translation>
    </message>
    <message>
        <source>Choose a file in a folder of your own.</source>
        <translation>Elija un archivo en una carpeta propia.</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exportar las estadísticas</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos de Word (*.docx)</translation>
    </message>
    <message>
        <source>The figures have been written: {}</source>
        <translation>Las estadísticas se han escrito: {}</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Meeting files (*.facilitator)</source>
        <translation>Archivos de reunión (*.facilitator)</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>Meetings and hand-overs (*.facilitator *.exchange)</source>
        <translation>Reuniones y entregas (*.facilitator *.exchange)</translation>
    </message>
    <message>
        <source>Open a meeting</source>
        <translation>Abrir una reunión</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>A copy needs another name than the open meeting.</source>
        <translation>Una copia necesita otro nombre que la reunión abierta.</translation>
    </message>
    <message>
        <source>{} is still being opened.</source>
        <translation>{} todavía se está abriendo.</translation>
    </message>
    <message>
        <source>{} is being opened and looked through.</source>
        <translation>{} se está abriendo y comprobando.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>The copy is complete: {}</source>
        <translation>La copia está completa: {}</translation>
    </message>
    <message>
        <source>Keep the meeting of the hand-over</source>
        <translation>Conservar la reunión de la entrega</translation>
    </message>
    <message>
        <source>{} is open in another window, which has come forward.</source>
        <translation>{} está abierto en otra ventana, que ha pasado al frente.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation>Siga allí, o ciérrela antes.</translation>
    </message>
</context>
<context>
    <name>FloorActs</name>
    <message>
        <source>Add all the same</source>
        <translation>Añadir de todos modos</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir la lista</translation>
    </message>
    <message>
        <source>The list of speakers is closed: {} has not been added.</source>
        <translation>La lista de oradores está cerrada: no se ha añadido {}.</translation>
    </message>
    <message>
        <source>Pressed twice: only one speaker has been called. Press again for the next.</source>
        <translation>Pulsado dos veces: solo se ha llamado a un orador. Pulse otra vez para el siguiente.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>For the chair</source>
        <translation>Para la presidencia</translation>
    </message>
    <message>
        <source>For the rapporteur</source>
        <translation>Para la relatoría</translation>
    </message>
    <message>
        <source>For the secretariat</source>
        <translation>Para la secretaría</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>El programa</translation>
    </message>
</context>
<context>
    <name>HandedInFile</name>
    <message>
        <source>Texts (*.docx *.txt *.pdf *.odt *.doc);;All files (*)</source>
        <translation>Textos (*.docx *.txt *.pdf *.odt *.doc);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Attach the text of a statement</source>
        <translation>Adjuntar el texto de una declaración</translation>
    </message>
    <message>
        <source>{} is of a kind that may do more than show words.</source>
        <translation>{} es de un tipo que puede hacer algo más que mostrar texto.</translation>
    </message>
    <message>
        <source>Save it, look at it with care, and open it yourself.</source>
        <translation>Guárdelo, examínelo con cuidado y ábralo usted mismo.</translation>
    </message>
    <message>
        <source>This laptop has no program that opens {}.</source>
        <translation>Este equipo no tiene ningún programa que abra {}.</translation>
    </message>
    <message>
        <source>Save it instead.</source>
        <translation>Guárdelo en su lugar.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the text of a statement</source>
        <translation>Guardar el texto de una declaración</translation>
    </message>
    <message>
        <source>{} is saved; only you can read it.</source>
        <translation>{} está guardado; solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>{} has not arrived on this laptop yet.</source>
        <translation>{} todavía no ha llegado a este equipo.</translation>
    </message>
    <message>
        <source>It comes with the next exchange; its words are here already.</source>
        <translation>Llega con el próximo intercambio; su texto ya está aquí.</translation>
    </message>
    <message>
        <source>The file cannot be read: {}.</source>
        <translation>No se puede leer el archivo: {}.</translation>
    </message>
    <message>
        <source>Type the number of words instead.</source>
        <translation>Escriba en su lugar el número de palabras.</translation>
    </message>
    <message>
        <source>The file cannot be written ({}).</source>
        <translation>No se puede escribir el archivo ({}).</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Elija una carpeta propia.</translation>
    </message>
</context>
<context>
    <name>HubActs</name>
    <message>
        <source>Type the address of the hub first.</source>
        <translation>Escriba antes la dirección del concentrador.</translation>
    </message>
    <message>
        <source>Whoever made it has it.</source>
        <translation>La tiene quien lo creó.</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>The card is on its way to the chair.</source>
        <translation>La tarjeta va camino de la presidencia.</translation>
    </message>
    <message>
        <source>{who} ({role})</source>
        <translation>{who} ({role})</translation>
    </message>
    <message>
        <source>Not connected: exchange by hand-over. The hub is optional.</source>
        <translation>Sin conexión: intercambio por entrega. El concentrador es opcional.</translation>
    </message>
</context>
<context>
    <name>HubStatus</name>
    <message>
        <source>How the hub stands</source>
        <translation>Estado del concentrador</translation>
    </message>
</context>
<context>
    <name>ImportActs</name>
    <message>
        <source>Import the programme</source>
        <translation>Importar el programa</translation>
    </message>
    <message>
        <source>Import delegations</source>
        <translation>Importar delegaciones</translation>
    </message>
    <message>
        <source>Import a speech log</source>
        <translation>Importar un registro</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.ics *.docx)</source>
        <translation>Tablas (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.ics *.docx)</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>What is imported</source>
        <translation>Qué se importa</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>Sheet or table of the file</source>
        <translation>Hoja o tabla del archivo</translation>
    </message>
    <message>
        <source>F&amp;irst row</source>
        <translation>&amp;Primera fila</translation>
    </message>
    <message>
        <source>First row under the headings</source>
        <translation>Primera fila bajo los títulos</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Qué haría la importación</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Qué columna contiene qué</translation>
    </message>
    <message>
        <source>What would change, row by row</source>
        <translation>Qué cambiaría, fila por fila</translation>
    </message>
    <message>
        <source>What could not be un&amp;derstood</source>
        <translation>&amp;Lo que no se entendió</translation>
    </message>
    <message>
        <source>Faults: where, why, and how to mend them</source>
        <translation>Faltas: dónde, por qué y cómo corregirlas</translation>
    </message>
    <message>
        <source>Unknown &amp;name</source>
        <translation>&amp;Nombre desconocido</translation>
    </message>
    <message>
        <source>Name that nobody bears</source>
        <translation>Nombre que nadie lleva</translation>
    </message>
    <message>
        <source>&amp;means</source>
        <translation>&amp;significa</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>A quién se refiere</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>How far the file has been read</source>
        <translation>Cuánto se ha leído del archivo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Put away</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Imported: {} new, {} changed. Undo takes all of it back.</source>
        <translation>Importado: {} nuevos, {} cambiados. Deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>The import before is still being written.</source>
        <translation>La importación anterior aún se está escribiendo.</translation>
    </message>
    <message>
        <source>The file holds no table.</source>
        <translation>El archivo no contiene ninguna tabla.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>Con&amp;tiene</translation>
    </message>
    <message>
        <source>What the sheet holds</source>
        <translation>Lo que contiene la hoja</translation>
    </message>
</context>
<context>
    <name>InscriptionForm</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Whose inscription</source>
        <translation>De quién es la inscripción</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Orador</translation>
    </message>
    <message>
        <source>Speaker&apos;s name and title</source>
        <translation>Nombre y cargo del orador</translation>
    </message>
    <message>
        <source>&amp;Rank</source>
        <translation>&amp;Rango</translation>
    </message>
    <message>
        <source>Rank of the speaker</source>
        <translation>Rango del orador</translation>
    </message>
    <message>
        <source>On &amp;behalf of</source>
        <translation>&amp;En nombre de</translation>
    </message>
    <message>
        <source>On behalf of, groups separated by commas</source>
        <translation>En nombre de, grupos separados por comas</translation>
    </message>
    <message>
        <source>G77, EU, a group of your own</source>
        <translation>G77, EU, un grupo propio</translation>
    </message>
    <message>
        <source>&amp;Aligned with</source>
        <translation>&amp;Se suma a</translation>
    </message>
    <message>
        <source>Aligned with the statement of, separated by commas</source>
        <translation>Se suma a la declaración de, separado por comas</translation>
    </message>
    <message>
        <source>&amp;Declared gender</source>
        <translation>&amp;Género declarado</translation>
    </message>
    <message>
        <source>Gender as declared by the delegation</source>
        <translation>Género declarado por la delegación</translation>
    </message>
    <message>
        <source>Ma&amp;kes</source>
        <translation>&amp;Hace</translation>
    </message>
    <message>
        <source>Kind of intervention</source>
        <translation>Tipo de intervención</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>No. {} · {}</source>
        <translation>núm. {} · {}</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Participante</translation>
    </message>
    <message>
        <source>Who of the delegation speaks</source>
        <translation>Quién de la delegación toma la palabra</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
</context>
<context>
    <name>InterpretationGuard</name>
    <message>
        <source>waiting · {}</source>
        <translation>en espera · {}</translation>
    </message>
    <message>
        <source>Nobody waits for the floor</source>
        <translation>Nadie espera la palabra</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} más</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>Siguiente: {}</translation>
    </message>
</context>
<context>
    <name>LadderForm</name>
    <message>
        <source>“a few” from</source>
        <translation>«a few» desde</translation>
    </message>
    <message>
        <source>“some” from</source>
        <translation>«some» desde</translation>
    </message>
    <message>
        <source>“several” from</source>
        <translation>«several» desde</translation>
    </message>
    <message>
        <source>“many” from</source>
        <translation>«many» desde</translation>
    </message>
    <message>
        <source>or “many” from</source>
        <translation>o «many» desde</translation>
    </message>
    <message>
        <source>with a share of</source>
        <translation>con una proporción de</translation>
    </message>
    <message>
        <source>“most” from</source>
        <translation>«most» desde</translation>
    </message>
    <message>
        <source>and more than</source>
        <translation>y más de</translation>
    </message>
    <message>
        <source>“all” from</source>
        <translation>«all» desde</translation>
    </message>
    <message>
        <source>“broad support”</source>
        <translation>«broad support»</translation>
    </message>
    <message>
        <source>Longest report</source>
        <translation>Informe más largo</translation>
    </message>
    <message>
        <source> words</source>
        <translation> palabras</translation>
    </message>
    <message>
        <source>Delegations that support a point; shares of those heard. The program proposes, you decide.</source>
        <translation>Delegaciones que apoyan un punto; proporciones de las oídas. El programa propone, usted decide.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como de costumbre</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Section on a session</source>
        <translation>Sección sobre una sesión</translation>
    </message>
    <message>
        <source>On this session</source>
        <translation>Sobre esta sesión</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>como las demás</translation>
    </message>
    <message>
        <source>Section on this session</source>
        <translation>Sección sobre esta sesión</translation>
    </message>
</context>
<context>
    <name>ListEntry</name>
    <message>
        <source>No delegation is known as “{}”.</source>
        <translation>No se conoce ninguna delegación como «{}».</translation>
    </message>
    <message>
        <source>Try its short name, three letters of it, or its code.</source>
        <translation>Pruebe su nombre corto, tres letras de él o su código.</translation>
    </message>
    <message>
        <source>Add as a participant</source>
        <translation>Añadir como participante</translation>
    </message>
</context>
<context>
    <name>ListMoves</name>
    <message>
        <source>Nobody who was on the list has the floor.</source>
        <translation>Nadie que estuviera en la lista tiene la palabra.</translation>
    </message>
    <message>
        <source>Nobody has left the list unheard.</source>
        <translation>Nadie ha salido de la lista sin ser oído.</translation>
    </message>
    <message>
        <source>No. {} · {}</source>
        <translation>núm. {} · {}</translation>
    </message>
</context>
<context>
    <name>ListOrder</name>
    <message>
        <source>The list is as balanced as those waiting allow.</source>
        <translation>La lista está tan equilibrada como permiten quienes esperan.</translation>
    </message>
    <message>
        <source>For balance, {} could be next ({}).</source>
        <translation>Por equilibrio, podría seguir {} ({}).</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>No later session is in the programme.</source>
        <translation>No hay una sesión posterior en el programa.</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Leave it closed</source>
        <translation>&amp;Dejarla cerrada</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Cuánto está hecho</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Only a meeting with a passphrase can be locked.</source>
        <translation>Solo se puede bloquear una reunión con frase de paso.</translation>
    </message>
    <message>
        <source>This meeting is locked.</source>
        <translation>Esta reunión está bloqueada.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Type it again.</source>
        <translation>Esa no es la frase de paso. Escríbala otra vez.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>Time at the venue</source>
        <translation>Hora del lugar</translation>
    </message>
    <message>
        <source>Everything saved · {}</source>
        <translation>Todo guardado · {}</translation>
    </message>
    <message>
        <source>For reading only · {}</source>
        <translation>Solo de lectura · {}</translation>
    </message>
    <message>
        <source>When the last act was saved</source>
        <translation>Cuándo se guardó el último acto</translation>
    </message>
    <message>
        <source>&amp;Undo: {}</source>
        <translation>&amp;Deshacer: {}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>D&amp;eshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: {}</source>
        <translation>&amp;Rehacer: {}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Guardado {}</translation>
    </message>
    <message>
        <source>{} at the venue</source>
        <translation>{} en el lugar</translation>
    </message>
    <message>
        <source>Leave them behind</source>
        <translation>Abandonarlas</translation>
    </message>
    <message>
        <source>Stay with them</source>
        <translation>Quedarse con ellas</translation>
    </message>
    <message>
        <source>The words typed last could not be saved.</source>
        <translation>No se pudieron guardar las últimas palabras.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>The meeting</source>
        <translation>La reunión</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Título de la reunión</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Theme of the meeting</source>
        <translation>Tema de la reunión</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>C&amp;ódigo</translation>
    </message>
    <message>
        <source>Code of the meeting</source>
        <translation>Código de la reunión</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Place of the meeting</source>
        <translation>Lugar de la reunión</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>Últ&amp;imo día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;Co-hosts</source>
        <translation>C&amp;oanfitriones</translation>
    </message>
    <message>
        <source>Co-hosts, separated by commas</source>
        <translation>Coanfitriones, separados por comas</translation>
    </message>
    <message>
        <source>Uruguay, Japan</source>
        <translation>Uruguay, Japón</translation>
    </message>
    <message>
        <source>Time &amp;zone of the venue</source>
        <translation>&amp;Huso horario del lugar</translation>
    </message>
    <message>
        <source>Time zone of the venue</source>
        <translation>Zona horaria de la sede</translation>
    </message>
    <message>
        <source>Sessions &amp;keep</source>
        <translation>Las sesiones con&amp;servan</translation>
    </message>
    <message>
        <source>What the sessions keep in another time zone</source>
        <translation>Lo que las sesiones conservan en otro huso horario</translation>
    </message>
    <message>
        <source>What another time zone does to the sessions</source>
        <translation>Lo que otro huso horario cambia en las sesiones</translation>
    </message>
    <message>
        <source>&amp;Put away</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>their hours</source>
        <translation>sus horas</translation>
    </message>
    <message>
        <source>their moments</source>
        <translation>sus momentos</translation>
    </message>
    <message>
        <source>All times of the meeting are shown in this zone, whatever the laptop&apos;s.</source>
        <translation>Todas las horas de la reunión se muestran en este huso, cualquiera que sea el del portátil.</translation>
    </message>
    <message>
        <source>No time zone is known as “{}”. Write it like America/Montevideo.</source>
        <translation>Ningún huso horario se llama «{}». Escríbalo como America/Montevideo.</translation>
    </message>
    <message>
        <source>{code} stays at {before} by the clock of the venue: its moment moves by {hours:+g} hours.</source>
        <translation>{code} se mantiene a las {before} según el reloj del lugar: su momento se desplaza {hours:+g} horas.</translation>
    </message>
    <message>
        <source>{code} stays at its moment: the clock of the venue will say {after} then, not {before}.</source>
        <translation>{code} se mantiene en su momento: el reloj del lugar marcará entonces {after} y no {before}.</translation>
    </message>
    <message>
        <source>{} What was measured while people spoke is never moved.</source>
        <translation>{} Lo medido durante las intervenciones nunca se desplaza.</translation>
    </message>
</context>
<context>
    <name>NoteActs</name>
    <message>
        <source>There is no time stamp on this line.</source>
        <translation>No hay marca de tiempo en esta línea.</translation>
    </message>
    <message>
        <source>Ctrl+. writes one.</source>
        <translation>Ctrl+. escribe una.</translation>
    </message>
    <message>
        <source>This note has no earlier words: nothing of it was saved yet.</source>
        <translation>Esta nota no tiene texto anterior: aún no se guardó nada.</translation>
    </message>
</context>
<context>
    <name>NoteFactsRow</name>
    <message>
        <source>As the session: {}</source>
        <translation>Como la sesión: {}</translation>
    </message>
    <message>
        <source>Stricter: {}</source>
        <translation>Más estricto: {}</translation>
    </message>
    <message>
        <source>No guiding question</source>
        <translation>Sin pregunta orientadora</translation>
    </message>
    <message>
        <source>Answers {}.{}: {}</source>
        <translation>Responde a {}.{}: {}</translation>
    </message>
    <message>
        <source>Also said by {}</source>
        <translation>También dicho por {}</translation>
    </message>
</context>
<context>
    <name>NoteHeader</name>
    <message>
        <source>This note belongs to {}</source>
        <translation>Esta nota pertenece a {}</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>▲ Not saved: the words are still here</source>
        <translation>▲ Sin guardar: el texto sigue aquí</translation>
    </message>
    <message>
        <source>Everything that was typed is saved again.</source>
        <translation>Todo lo escrito vuelve a estar guardado.</translation>
    </message>
    <message>
        <source>✓ Saved {}</source>
        <translation>✓ Guardado {}</translation>
    </message>
    <message>
        <source>#{} is not a theme</source>
        <translation>#{} no es un tema</translation>
    </message>
    <message>
        <source>{} words, not for the report</source>
        <translation>{} palabras, no destinadas al informe</translation>
    </message>
    <message>
        <source>▲ {} words · section: {:,} words, {:,} over its guide</source>
        <translation>▲ {} palabras · sección: {:,} palabras, {:,} más de lo previsto</translation>
    </message>
    <message>
        <source>{} words · section: {:,} of {:,}</source>
        <translation>{} palabras · sección: {:,} de {:,}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NowSpeaking</name>
    <message>
        <source>Nobody has the floor</source>
        <translation>Nadie tiene la palabra</translation>
    </message>
    <message>
        <source>Press Next to give it to the first name on the list.</source>
        <translation>Pulse Siguiente para darla al primer nombre de la lista.</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <source>type the name while they speak</source>
        <translation>escriba el nombre mientras habla</translation>
    </message>
    <message>
        <source>{} waits to go on</source>
        <translation>{} espera para seguir</translation>
    </message>
    <message>
        <source>{} waits to go on, {} over time</source>
        <translation>{} espera para seguir, {} de exceso</translation>
    </message>
    <message>
        <source>{} waits to go on with {} left</source>
        <translation>{} espera para seguir; le quedan {}</translation>
    </message>
    <message>
        <source>There are no more names inscribed on the list of speakers.</source>
        <translation>No quedan nombres inscritos en la lista de oradores.</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>Siguiente: {}</translation>
    </message>
    <message>
        <source>, to be followed by {}</source>
        <translation>, seguido de {}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>; {} more</source>
        <translation>; {} más</translation>
    </message>
</context>
<context>
    <name>OpenMeeting</name>
    <message>
        <source>{} holds no meeting.</source>
        <translation>{} no contiene ninguna reunión.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>OutlookPanel</name>
    <message>
        <source>To rise at {}:</source>
        <translation>Para levantar la sesión a las {}:</translation>
    </message>
    <message>
        <source>The list of speakers is now closed.</source>
        <translation>La lista de oradores queda cerrada.</translation>
    </message>
    <message>
        <source>Done: {}. Ctrl+Z takes it back.</source>
        <translation>Hecho: {}. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>ParagraphPane</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Paragraphs of the session, in order</source>
        <translation>Párrafos de la sesión, en orden</translation>
    </message>
    <message>
        <source>Kind of the paragraph</source>
        <translation>Tipo de párrafo</translation>
    </message>
    <message>
        <source>Reporting verbs; choosing one writes it at the cursor</source>
        <translation>Verbos de informe; elegir uno lo escribe en el cursor</translation>
    </message>
    <message>
        <source>Wording of the paragraph</source>
        <translation>Redacción del párrafo</translation>
    </message>
    <message>
        <source>Choose a paragraph above, or compile the notes.</source>
        <translation>Elija arriba un párrafo, o compile las notas.</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>Who supports the paragraph; never exported</source>
        <translation>Quién apoya el párrafo; nunca se exporta</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>Whether the evidence bears the wording out</source>
        <translation>Si la prueba respalda la redacción</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation>Qué notas se muestran</translation>
    </message>
    <message>
        <source>Notes to write from</source>
        <translation>Notas de las que escribir</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Compilar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Opposite view</source>
        <translation>Opinión contraria</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Vincular</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Whose place</source>
        <translation>El lugar de quién</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>What becomes of the inscription</source>
        <translation>Qué será de la inscripción</translation>
    </message>
    <message>
        <source>Wi&amp;th</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>Delegation to swap with</source>
        <translation>Delegación con la que permutar</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason, or who agreed</source>
        <translation>Motivo, o quién lo acordó</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Text only, not delivered</source>
        <translation>Solo texto, no pronunciado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No alcanzada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Absent, struck off</source>
        <translation>Ausente, tachada</translation>
    </message>
    <message>
        <source>Swaps places</source>
        <translation>Permuta el lugar</translation>
    </message>
    <message>
        <source>Agreed &amp;by</source>
        <translation>&amp;Acordado por</translation>
    </message>
</context>
<context>
    <name>PledgeForm</name>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>Who pledges</source>
        <translation>Quién promete</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>Pledged before</source>
        <translation>Prometido antes</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Words of the pledge</source>
        <translation>Texto de la promesa</translation>
    </message>
    <message>
        <source>Pledged &amp;by</source>
        <translation>&amp;Prometido por</translation>
    </message>
    <message>
        <source>Pledging delegations, the lead first</source>
        <translation>Delegaciones que prometen, la principal primero</translation>
    </message>
    <message>
        <source>Uruguay, Japan: the first one leads</source>
        <translation>Uruguay, Japan: la primera encabeza</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>&amp;Socios</translation>
    </message>
    <message>
        <source>Partners or beneficiaries</source>
        <translation>Socios o beneficiarios</translation>
    </message>
    <message>
        <source>with or for whom</source>
        <translation>con quién o para quién</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>&amp;Categoría</translation>
    </message>
    <message>
        <source>Category of the pledge</source>
        <translation>Categoría de la promesa</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>Type within the category</source>
        <translation>Tipo dentro de la categoría</translation>
    </message>
    <message>
        <source>armed helicopter, level II hospital</source>
        <translation>helicóptero armado, hospital de nivel II</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Status of the pledge</source>
        <translation>Estado de la promesa</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>C&amp;antidad</translation>
    </message>
    <message>
        <source>Quantity, 0 when none was named</source>
        <translation>Cantidad, 0 si no se dijo</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>no dicha</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>Unidad de la cantidad</translation>
    </message>
    <message>
        <source>officers, battalion, courses</source>
        <translation>oficiales, batallón, cursos</translation>
    </message>
    <message>
        <source>R&amp;eadiness</source>
        <translation>P&amp;reparación</translation>
    </message>
    <message>
        <source>Readiness level in the PCRS</source>
        <translation>Nivel de preparación en el PCRS</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Durante</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Por cuánto tiempo</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>&amp;Mission</source>
        <translation>&amp;Misión</translation>
    </message>
    <message>
        <source>Mission, or any</source>
        <translation>Misión, o cualquiera</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Am&amp;ount</source>
        <translation>Imp&amp;orte</translation>
    </message>
    <message>
        <source>Amount of money, 0 when none was named</source>
        <translation>Importe, 0 si no se dijo</translation>
    </message>
    <message>
        <source>Curren&amp;cy</source>
        <translation>Mo&amp;neda</translation>
    </message>
    <message>
        <source>Currency in three letters</source>
        <translation>Moneda en tres letras</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Women s&amp;hare</source>
        <translation>Proporción de mu&amp;jeres</translation>
    </message>
    <message>
        <source>Share of women</source>
        <translation>Proporción de mujeres</translation>
    </message>
    <message>
        <source>15 per cent</source>
        <translation>15 por ciento</translation>
    </message>
    <message>
        <source>Con&amp;ditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>A&amp;vailable</source>
        <translation>Disponi&amp;ble</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Disponible desde</translation>
    </message>
    <message>
        <source>second half of 2025</source>
        <translation>segundo semestre de 2025</translation>
    </message>
    <message>
        <source>Conditions and caveats</source>
        <translation>Condiciones y reservas</translation>
    </message>
    <message>
        <source>&amp;New or repeated</source>
        <translation>Nue&amp;va o repetida</translation>
    </message>
    <message>
        <source>New or announced before</source>
        <translation>Nueva o ya anunciada</translation>
    </message>
    <message>
        <source>Interna&amp;l: not for the report</source>
        <translation>Interna: no para e&amp;l informe</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Record the pledge</source>
        <translation>Re&amp;gistrar la promesa</translation>
    </message>
    <message>
        <source>Smart pledge by {} (lead) with {}</source>
        <translation>Promesa conjunta de {} (principal) con {}</translation>
    </message>
    <message>
        <source>Pledge by {}</source>
        <translation>Promesa de {}</translation>
    </message>
    <message>
        <source>Pledge by nobody yet</source>
        <translation>Promesa aún de nadie</translation>
    </message>
    <message>
        <source>{} · not known: {}</source>
        <translation>{} · desconocidas: {}</translation>
    </message>
    <message>
        <source>▲ Pledged before in this category: {}</source>
        <translation>▲ Prometido antes en esta categoría: {}</translation>
    </message>
</context>
<context>
    <name>ProgrammeDesk</name>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sesiones</translation>
    </message>
    <message>
        <source>Sessions of the programme</source>
        <translation>Sesiones del programa</translation>
    </message>
    <message>
        <source>C&amp;onflicts</source>
        <translation>Con&amp;flictos</translation>
    </message>
    <message>
        <source>Conflicts in the programme</source>
        <translation>Conflictos del programa</translation>
    </message>
    <message>
        <source>Nobody and no room is in two places at once.</source>
        <translation>Nadie ni ninguna sala está en dos lugares a la vez.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>{}: interpretation ends before the session.</source>
        <translation>{}: la interpretación acaba antes que la sesión.</translation>
    </message>
    <message>
        <source>{who} is wanted in {first} and {second} at once.</source>
        <translation>{who} tendría que estar en {first} y {second} a la vez.</translation>
    </message>
    <message>
        <source>{first} and {second} are in {who} at once.</source>
        <translation>{first} y {second} están en {who} a la vez.</translation>
    </message>
    <message>
        <source>{first} and {second} run at once and name no room.</source>
        <translation>{first} y {second} coinciden y no nombran sala.</translation>
    </message>
</context>
<context>
    <name>ProgrammeSending</name>
    <message>
        <source>Export the programme</source>
        <translation>Exportar el programa</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos de Word (*.docx)</translation>
    </message>
    <message>
        <source>The programme has been written: {}</source>
        <translation>El programa se ha escrito: {}</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Add a delegation: three letters, Enter</source>
        <translation>Añadir delegación: tres letras, Intro</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>Añadir una delegación</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>RapporteurDesk</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Who is called next</source>
        <translation>Quién sigue</translation>
    </message>
    <message>
        <source>Interventions and notes of this session</source>
        <translation>Intervenciones y notas de esta sesión</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Text and pace of this statement</source>
        <translation>Texto y ritmo de esta declaración</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>Type what is said. # tags a theme, @ names a delegation, + adds one that said the same.</source>
        <translation>Escriba lo que se dice. # marca un tema, @ nombra una delegación, + añade una que dijo lo mismo.</translation>
    </message>
    <message>
        <source>Words of this note</source>
        <translation>Palabras de esta nota</translation>
    </message>
    <message>
        <source>When the note was saved</source>
        <translation>Cuándo se guardó la nota</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>Attribution of this note, stricter only</source>
        <translation>Atribución de esta nota, solo más estricta</translation>
    </message>
    <message>
        <source>P&amp;rivate</source>
        <translation>&amp;Privada</translation>
    </message>
    <message>
        <source>Private: in no report and no exchange</source>
        <translation>Privada: en ningún informe ni intercambio</translation>
    </message>
    <message>
        <source>Guiding question that this note answers</source>
        <translation>Pregunta orientadora que responde esta nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keys for notes</source>
        <translation>Teclas para notas</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>Dejar constancia</translation>
    </message>
    <message>
        <source>F2 current speaker · Ctrl+T new note · Ctrl+P pledge · {}</source>
        <translation>F2 orador actual · Ctrl+T nueva nota · Ctrl+P promesa · {}</translation>
    </message>
</context>
<context>
    <name>RapporteurFiles</name>
    <message>
        <source>Take over a codebook</source>
        <translation>Incorporar un libro de códigos</translation>
    </message>
    <message>
        <source>Codebooks (*.csv)</source>
        <translation>Libros de códigos (*.csv)</translation>
    </message>
    <message>
        <source>{} themes taken over.</source>
        <translation>{} temas incorporados.</translation>
    </message>
    <message>
        <source>Write the codebook</source>
        <translation>Escribir el libro de códigos</translation>
    </message>
    <message>
        <source>The codebook is in {}.</source>
        <translation>El libro de códigos está en {}.</translation>
    </message>
    <message>
        <source>Take over abbreviations</source>
        <translation>Incorporar abreviaturas</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>{} abbreviations taken over.</source>
        <translation>{} abreviaturas incorporadas.</translation>
    </message>
    <message>
        <source>Bring open points forward from</source>
        <translation>Traer puntos abiertos de</translation>
    </message>
    <message>
        <source>Meetings (*.facilitator)</source>
        <translation>Reuniones (*.facilitator)</translation>
    </message>
    <message>
        <source>That is this meeting.</source>
        <translation>Esa es esta reunión.</translation>
    </message>
    <message>
        <source>Choose the file of an earlier one.</source>
        <translation>Elija el archivo de una anterior.</translation>
    </message>
    <message>
        <source>{} is being looked through: {} %</source>
        <translation>Se está revisando {}: {} %</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>{} open points brought forward.</source>
        <translation>{} puntos abiertos traídos.</translation>
    </message>
    <message>
        <source>There was nothing open that is not here already.</source>
        <translation>No había nada abierto que no esté ya aquí.</translation>
    </message>
    <message>
        <source>Open it by itself and keep its passphrase in this laptop&apos;s keyring, then try again.</source>
        <translation>Ábralo por separado, guarde su frase de paso en el llavero de este equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{} And {} more.</source>
        <translation>{} Y {} más.</translation>
    </message>
    <message>
        <source>The file cannot be read or written ({}).</source>
        <translation>No se puede leer o escribir el archivo ({}).</translation>
    </message>
    <message>
        <source>Choose a file in a folder of your own.</source>
        <translation>Elija un archivo en una carpeta propia.</translation>
    </message>
</context>
<context>
    <name>RecordKeeper</name>
    <message>
        <source>Missing · {}</source>
        <translation>Falta · {}</translation>
    </message>
    <message>
        <source>Since · {}</source>
        <translation>Seguimiento · {}</translation>
    </message>
    <message>
        <source>On record · {}</source>
        <translation>Constancia · {}</translation>
    </message>
    <message>
        <source>Two laptops gave the same reference: {}.</source>
        <translation>Dos equipos dieron la misma referencia: {}.</translation>
    </message>
    <message>
        <source>The record made first keeps it.</source>
        <translation>El registro hecho primero la conserva.</translation>
    </message>
    <message>
        <source>Give the later one its own</source>
        <translation>Dar al posterior la suya</translation>
    </message>
    <message>
        <source>Every reference is given once now.</source>
        <translation>Cada referencia figura ahora una sola vez.</translation>
    </message>
    <message>
        <source>The card is on its way to the chair.</source>
        <translation>La tarjeta va camino de la presidencia.</translation>
    </message>
    <message>
        <source>It was made from a private note, so it stays on this laptop too.</source>
        <translation>Procede de una nota privada, de modo que también permanece en este equipo.</translation>
    </message>
    <message>
        <source>It can leave once the note is shared.</source>
        <translation>Podrá salir una vez que la nota se comparta.</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>What is on record</source>
        <translation>De qué hay constancia</translation>
    </message>
    <message>
        <source>Pledges, recommendations, decisions and follow-ups</source>
        <translation>Promesas, recomendaciones, decisiones y seguimientos</translation>
    </message>
    <message>
        <source>Pledges: {} · Recommendations, decisions, follow-ups: {}</source>
        <translation>Promesas: {} · Recomendaciones, decisiones, seguimientos: {}</translation>
    </message>
    <message>
        <source>{}
▲ Given twice: {}</source>
        <translation>{}
▲ Dada dos veces: {}</translation>
    </message>
    <message>
        <source>▲ {} (given twice)</source>
        <translation>▲ {} (dada dos veces)</translation>
    </message>
</context>
<context>
    <name>RepliesPanel</name>
    <message>
        <source>Right of reply · {}</source>
        <translation>Derecho de respuesta · {}</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Rights of reply asked for</source>
        <translation>Derechos de respuesta pedidos</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>▲ {:,} of {:,} words</source>
        <translation>▲ {:,} de {:,} palabras</translation>
    </message>
    <message>
        <source>{:,} of {:,} words</source>
        <translation>{:,} de {:,} palabras</translation>
    </message>
</context>
<context>
    <name>Resumption</name>
    <message>
        <source>{} has had the floor since {}: {} so far.</source>
        <translation>{} tiene la palabra desde las {}: {} hasta ahora.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>End the intervention</source>
        <translation>Terminar la intervención</translation>
    </message>
</context>
<context>
    <name>ReturnedPanel</name>
    <message>
        <source>What the working copy brought back</source>
        <translation>Lo que trajo la copia de trabajo</translation>
    </message>
    <message>
        <source>Changes made in the working copy</source>
        <translation>Cambios hechos en la copia de trabajo</translation>
    </message>
    <message>
        <source>The paragraph before and after</source>
        <translation>El párrafo antes y después</translation>
    </message>
    <message>
        <source>Read a working copy to see what was changed in it.</source>
        <translation>Lea una copia de trabajo para ver qué cambió en ella.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Pasar por alto</translation>
    </message>
    <message>
        <source>Read a working copy</source>
        <translation>Leer una copia de trabajo</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos de Word (*.docx)</translation>
    </message>
    <message>
        <source>Changes to look at: {}</source>
        <translation>Cambios por ver: {}</translation>
    </message>
    <message>
        <source>✓ Nothing is left.</source>
        <translation>✓ No queda nada.</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Leer…</translation>
    </message>
</context>
<context>
    <name>ReviewBoard</name>
    <message>
        <source>&amp;Next state of review</source>
        <translation>&amp;Siguiente fase de revisión</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>RevisionsPanel</name>
    <message>
        <source>Earlier words of this note</source>
        <translation>Texto anterior de esta nota</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>Earlier versions, the newest first</source>
        <translation>Versiones anteriores, la más nueva primero</translation>
    </message>
    <message>
        <source>What changed up to now</source>
        <translation>Qué cambió hasta ahora</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Restore these words</source>
        <translation>&amp;Recuperar este texto</translation>
    </message>
    <message>
        <source>Struck out: only then. Underlined: only now.</source>
        <translation>Tachado: solo entonces. Subrayado: solo ahora.</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>como está ahora</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Delegation to mark as present</source>
        <translation>Delegación que marcar como presente</translation>
    </message>
    <message>
        <source>Three letters; Enter marks the first</source>
        <translation>Tres letras; Intro marca la primera</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translation>Quién está en la sala</translation>
    </message>
    <message>
        <source>Roll call · {} present</source>
        <translation>Pase de lista · {} presentes</translation>
    </message>
</context>
<context>
    <name>RoomDirector</name>
    <message>
        <source>Room screen</source>
        <translation>Pantalla de la sala</translation>
    </message>
    <message>
        <source>Podium screen</source>
        <translation>Pantalla del podio</translation>
    </message>
    <message>
        <source>Pictures ({})</source>
        <translation>Imágenes ({})</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
</context>
<context>
    <name>RoomForm</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>How the screens of the room look</source>
        <translation>Apariencia de las pantallas de la sala</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logotipo</translation>
    </message>
    <message>
        <source>Picture file of the logo</source>
        <translation>Archivo de imagen del logotipo</translation>
    </message>
    <message>
        <source>no logo</source>
        <translation>sin logotipo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Si&amp;ze of words</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Size of the words in per cent</source>
        <translation>Tamaño del texto en por ciento</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Names shown</source>
        <translation>&amp;Nombres mostrados</translation>
    </message>
    <message>
        <source>How many of those waiting are shown</source>
        <translation>Cuántos de los que esperan se muestran</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Rótulos</translation>
    </message>
    <message>
        <source>Languages of the captions</source>
        <translation>Idiomas de los rótulos</translation>
    </message>
    <message>
        <source>&amp;Flash when the time is up</source>
        <translation>&amp;Parpadear al acabar el tiempo</translation>
    </message>
    <message>
        <source>Show how far &amp;over time</source>
        <translation>&amp;Mostrar el tiempo excedido</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>The passphrase is being changed.</source>
        <translation>Se está cambiando la frase de paso.</translation>
    </message>
    <message>
        <source>The passphrase is set; the mirror and the earlier states have it too.</source>
        <translation>La frase de paso está fijada; también en el espejo y los estados anteriores.</translation>
    </message>
    <message>
        <source>The passphrase is taken off; anybody with this file can read it.</source>
        <translation>La frase de paso se ha quitado; quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>This laptop has no keyring: keep it yourself.</source>
        <translation>Este equipo no tiene llavero: guárdela usted.</translation>
    </message>
    <message>
        <source>Type the present passphrase first, then tick this again.</source>
        <translation>Escriba primero la frase de paso actual y vuelva a marcar esta casilla.</translation>
    </message>
    <message>
        <source>The keyring keeps the passphrase: this laptop opens the meeting without asking.</source>
        <translation>El llavero guarda la frase de paso: este equipo abre la reunión sin pedirla.</translation>
    </message>
    <message>
        <source>The keyring has forgotten the passphrase.</source>
        <translation>El llavero ha olvidado la frase de paso.</translation>
    </message>
    <message>
        <source>This holds from the next time a meeting is opened.</source>
        <translation>Vale desde la próxima vez que se abra una reunión.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Keep the list of what is deleted</source>
        <translation>Conservar la lista de lo borrado</translation>
    </message>
    <message>
        <source>The list could not be written ({}); nothing was deleted.</source>
        <translation>No se pudo escribir la lista ({}); no se ha borrado nada.</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Everything in the list {} is deleted from this laptop, for good.</source>
        <translation>Todo lo de la lista {} se borra de este equipo, para siempre.</translation>
    </message>
    <message>
        <source>The meeting is deleted. What it was is listed in {}.</source>
        <translation>La reunión se ha borrado. Lo que era consta en {}.</translation>
    </message>
</context>
<context>
    <name>SafetyPanel</name>
    <message>
        <source>Earlier states of this meeting</source>
        <translation>Estados anteriores de esta reunión</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>A state is kept when the meeting is opened, every hour, and before anything is converted. To bring one back, a copy of it is opened; the present meeting stays as it is.</source>
        <translation>Se guarda un estado al abrir la reunión, cada hora y antes de convertir algo. Para recuperar uno se abre una copia; la reunión actual queda como está.</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Estados anteriores</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Últimas palabras</translation>
    </message>
    <message>
        <source>Open a copy of this &amp;state</source>
        <translation>&amp;Abrir una copia de este estado</translation>
    </message>
    <message>
        <source>Write every change a second time, in my own &amp;folder</source>
        <translation>&amp;Escribir cada cambio otra vez, en mi propia carpeta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>The passphrase also keeps the second copy, the earlier states, copies and hand-overs closed. Exported files are open, and so is what a hub holds: whoever runs its server can read it.</source>
        <translation>La frase de paso protege también la segunda copia, los estados anteriores, las copias y las entregas. Los archivos exportados son legibles, y también lo que guarda un concentrador: quien administre su servidor puede leerlo.</translation>
    </message>
    <message>
        <source>&amp;Present one</source>
        <translation>A&amp;ctual</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de paso actual</translation>
    </message>
    <message>
        <source>&amp;New one</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de paso</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nueva frase de paso otra vez</translation>
    </message>
    <message>
        <source>&amp;Keep it in this laptop&apos;s keyring</source>
        <translation>&amp;Guardarla en el llavero de este equipo</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody types for</source>
        <translation>&amp;Bloquear si nadie escribe durante</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Minutes until the window locks itself, 0 for never</source>
        <translation>Minutos hasta que la ventana se bloquee, 0 para nunca</translation>
    </message>
    <message>
        <source>Se&amp;t the passphrase</source>
        <translation>&amp;Fijar la frase de paso</translation>
    </message>
    <message>
        <source>Ta&amp;ke it off</source>
        <translation>&amp;Quitarla</translation>
    </message>
    <message>
        <source>&amp;Delete this meeting from this laptop...</source>
        <translation>Borrar esta &amp;reunión de este equipo...</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Words to look for in all notes</source>
        <translation>Palabras que buscar en todas las notas</translation>
    </message>
    <message>
        <source>Words, or “a phrase”; Enter ranks</source>
        <translation>Palabras, o «una frase»; Intro ordena</translation>
    </message>
    <message>
        <source>Filter by speaker</source>
        <translation>Filtrar por orador</translation>
    </message>
    <message>
        <source>Filter by theme</source>
        <translation>Filtrar por tema</translation>
    </message>
    <message>
        <source>Filter by kind of note</source>
        <translation>Filtrar por tipo de nota</translation>
    </message>
    <message>
        <source>Filter by session</source>
        <translation>Filtrar por sesión</translation>
    </message>
    <message>
        <source>Filter by day</source>
        <translation>Filtrar por día</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>How many were found</source>
        <translation>Cuántas se hallaron</translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>Notas halladas</translation>
    </message>
    <message>
        <source>Any speaker</source>
        <translation>Cualquier orador</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Cualquier tema</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Any session</source>
        <translation>Cualquier sesión</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>The newest notes; {} changes to go</source>
        <translation>Las notas más nuevas; faltan {} cambios</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>la mejor primero</translation>
    </message>
    <message>
        <source>newest first; Enter ranks</source>
        <translation>la más nueva primero; Intro ordena</translation>
    </message>
    <message>
        <source>The first {} notes, {}</source>
        <translation>Las primeras {} notas, {}</translation>
    </message>
    <message>
        <source>{} found, {}</source>
        <translation>{} halladas, {}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada hallado</translation>
    </message>
</context>
<context>
    <name>SecretariatDesk</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>How far the report of each session has come</source>
        <translation>Hasta dónde ha llegado el informe de cada sesión</translation>
    </message>
    <message>
        <source>Why the report is opened again</source>
        <translation>Por qué se reabre el informe</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>¿Por qué se reabre?</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation>Esquema del informe</translation>
    </message>
    <message>
        <source>Work on the report</source>
        <translation>Trabajo en el informe</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>Length of the report</source>
        <translation>Extensión del informe</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Controles</translation>
    </message>
    <message>
        <source>C&amp;orrections</source>
        <translation>C&amp;orrecciones</translation>
    </message>
    <message>
        <source>From Wor&amp;d</source>
        <translation>&amp;De Word</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>C&amp;orrections ○ {}</source>
        <translation>Co&amp;rrecciones ○ {}</translation>
    </message>
    <message>
        <source>&amp;Checks ✖ {}</source>
        <translation>Co&amp;ntroles ✖ {}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This intervention has already ended.</source>
        <translation>Esta intervención ya ha terminado.</translation>
    </message>
    <message>
        <source>This intervention has no time limit to change.</source>
        <translation>Esta intervención no tiene límite de tiempo que cambiar.</translation>
    </message>
    <message>
        <source>The clock has not been started yet.</source>
        <translation>El reloj todavía no se ha puesto en marcha.</translation>
    </message>
    <message>
        <source>An intervention cannot end before it began.</source>
        <translation>Una intervención no puede terminar antes de haber empezado.</translation>
    </message>
    <message>
        <source>{} does not come before {}</source>
        <translation>{} no precede a {}</translation>
    </message>
    <message>
        <source>“{}” is not a moment. Write it like 10 Dec 2024 15:30.</source>
        <translation>«{}» no es un día ni una hora. Escríbase, por ejemplo, 10 dic 2024 15:30.</translation>
    </message>
    <message>
        <source>“{}” is not a day. Write it like 10 Dec 2024.</source>
        <translation>«{}» no es un día. Escríbase, por ejemplo, 10 dic 2024.</translation>
    </message>
    <message>
        <source>“{}” does not exist in {}: the clocks go forward then.</source>
        <translation>«{}» no existe en {}: los relojes se adelantan en ese momento.</translation>
    </message>
    <message>
        <source>The report is final and cannot be written yet. Names that stand where none may: {}; {} in all. Replace them, or keep those that are no source, under Checks; the name of the file counts too.</source>
        <translation>El informe es final y todavía no se puede escribir. Nombres que figuran donde no debe haber ninguno: {}; {} en total. Sustitúyalos, o conserve los que no son fuente, en Controles; el nombre del archivo también cuenta.</translation>
    </message>
    <message>
        <source>its presiding officer: nobody who took part may be named.</source>
        <translation>su presidencia: no se puede nombrar a nadie que participó.</translation>
    </message>
    <message>
        <source>{}, kept for the record only.</source>
        <translation>{}, conservadas solo para constancia.</translation>
    </message>
    <message>
        <source>no note has been written.</source>
        <translation>no se ha escrito ninguna nota.</translation>
    </message>
    <message>
        <source>{} in no paragraph yet.</source>
        <translation>{} en ningún párrafo todavía.</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>The way forward</source>
        <translation>El camino a seguir</translation>
    </message>
    <message>
        <source>{} heard in private notes.</source>
        <translation>{} oídos en notas privadas.</translation>
    </message>
    <message>
        <source>owners of {}: they may not be named.</source>
        <translation>responsables de {}: no se pueden nombrar.</translation>
    </message>
    <message>
        <source>list of speakers: speakers of the session may not be named.</source>
        <translation>lista de oradores: no se puede nombrar a los oradores de la sesión.</translation>
    </message>
    <message>
        <source>give the floor</source>
        <translation>dar la palabra</translation>
    </message>
    <message>
        <source>start the clock</source>
        <translation>poner en marcha el reloj</translation>
    </message>
    <message>
        <source>identify the speaker</source>
        <translation>identificar al orador</translation>
    </message>
    <message>
        <source>pause or resume</source>
        <translation>pausar o reanudar</translation>
    </message>
    <message>
        <source>end the intervention</source>
        <translation>terminar la intervención</translation>
    </message>
    <message>
        <source>change the time limit</source>
        <translation>cambiar el límite de tiempo</translation>
    </message>
    <message>
        <source>set the begin earlier</source>
        <translation>adelantar el comienzo</translation>
    </message>
    <message>
        <source>correct the times</source>
        <translation>corregir los tiempos</translation>
    </message>
    <message>
        <source>This delegation is no longer waiting for the floor.</source>
        <translation>Esta delegación ya no espera la palabra.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>Nadie está en uso de la palabra.</translation>
    </message>
    <message>
        <source>There are no more names inscribed on the list of speakers.</source>
        <translation>No quedan nombres inscritos en la lista de oradores.</translation>
    </message>
    <message>
        <source>take over the codebook</source>
        <translation>incorporar el libro de códigos</translation>
    </message>
    <message>
        <source>send a cue card</source>
        <translation>enviar una tarjeta</translation>
    </message>
    <message>
        <source>put the card away</source>
        <translation>guardar la tarjeta</translation>
    </message>
    <message>
        <source>A card needs a few words.</source>
        <translation>Una tarjeta necesita unas palabras.</translation>
    </message>
    <message>
        <source>A card is read at a glance: {} lines, {} characters in all, at most.</source>
        <translation>Una tarjeta se lee de un vistazo: {} líneas y {} caracteres en total, como máximo.</translation>
    </message>
    <message>
        <source>interrupt</source>
        <translation>interrumpir</translation>
    </message>
    <message>
        <source>raise a point of order</source>
        <translation>plantear una cuestión de orden</translation>
    </message>
    <message>
        <source>rule on the point of order</source>
        <translation>decidir sobre la cuestión de orden</translation>
    </message>
    <message>
        <source>ask for a right of reply</source>
        <translation>solicitar un derecho de respuesta</translation>
    </message>
    <message>
        <source>grant the right of reply</source>
        <translation>conceder el derecho de respuesta</translation>
    </message>
    <message>
        <source>refuse the right of reply</source>
        <translation>denegar el derecho de respuesta</translation>
    </message>
    <message>
        <source>This reply has been decided already.</source>
        <translation>Ya se ha decidido sobre este derecho de respuesta.</translation>
    </message>
    <message>
        <source>A point of order is being heard. Name the delegation that raises the next one.</source>
        <translation>Se está escuchando una cuestión de orden. Indique la delegación que plantea la siguiente.</translation>
    </message>
    <message>
        <source>No point of order is being heard.</source>
        <translation>No se está escuchando ninguna cuestión de orden.</translation>
    </message>
    <message>
        <source>This session has no right of reply. It can be allowed in “Limits and chair”.</source>
        <translation>En esta sesión no hay derecho de respuesta. Puede permitirse en «Límites y presidencia».</translation>
    </message>
    <message>
        <source>describe the note</source>
        <translation>describir la nota</translation>
    </message>
    <message>
        <source>set the kind of note</source>
        <translation>fijar el tipo de nota</translation>
    </message>
    <message>
        <source>make the note private</source>
        <translation>hacer privada la nota</translation>
    </message>
    <message>
        <source>share the note</source>
        <translation>compartir la nota</translation>
    </message>
    <message>
        <source>attach the paragraph</source>
        <translation>adjuntar el párrafo</translation>
    </message>
    <message>
        <source>restore the note</source>
        <translation>restablecer la nota</translation>
    </message>
    <message>
        <source>A note may be attributed more strictly than its session, never more openly.</source>
        <translation>La atribución de una nota puede ser más estricta que la de su sesión, nunca más abierta.</translation>
    </message>
    <message>
        <source>The report has a paragraph made of this note: take the note out of it before.</source>
        <translation>El informe contiene un párrafo basado en esta nota: retire antes la nota de ese párrafo.</translation>
    </message>
    <message>
        <source>The cursor stands in an empty line: there is nothing to attach.</source>
        <translation>El cursor está en una línea vacía: no hay nada que adjuntar.</translation>
    </message>
    <message>
        <source>A note stays in its own session.</source>
        <translation>Una nota permanece en su sesión.</translation>
    </message>
    <message>
        <source>bring open points forward</source>
        <translation>traer los puntos pendientes</translation>
    </message>
    <message>
        <source>give references of their own</source>
        <translation>dar referencias propias</translation>
    </message>
    <message>
        <source>Every reference is given only once.</source>
        <translation>Cada referencia se da una sola vez.</translation>
    </message>
    <message>
        <source>add a participant</source>
        <translation>añadir un participante</translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation>Un participante necesita un nombre.</translation>
    </message>
    <message>
        <source>record a pledge</source>
        <translation>registrar una promesa</translation>
    </message>
    <message>
        <source>record a {}</source>
        <translation>registrar: {}</translation>
    </message>
    <message>
        <source>A pledge needs a delegation: identify the speaker first.</source>
        <translation>Una promesa necesita una delegación: identifique primero al orador.</translation>
    </message>
    <message>
        <source>A pledge needs the words in which it was made.</source>
        <translation>Una promesa necesita las palabras en que se hizo.</translation>
    </message>
    <message>
        <source>An amount needs its currency in three letters, such as USD.</source>
        <translation>Un importe necesita su moneda en tres letras, por ejemplo USD.</translation>
    </message>
    <message>
        <source>Say in words what is recommended, decided or to be done.</source>
        <translation>Escriba qué se recomienda, se decide o se ha de hacer.</translation>
    </message>
    <message>
        <source>add a session</source>
        <translation>añadir una sesión</translation>
    </message>
    <message>
        <source>change a session</source>
        <translation>modificar una sesión</translation>
    </message>
    <message>
        <source>clone a session</source>
        <translation>duplicar una sesión</translation>
    </message>
    <message>
        <source>delete a session</source>
        <translation>eliminar una sesión</translation>
    </message>
    <message>
        <source>change the segments</source>
        <translation>modificar los segmentos</translation>
    </message>
    <message>
        <source>change a theme</source>
        <translation>modificar un tema</translation>
    </message>
    <message>
        <source>delete a theme</source>
        <translation>eliminar un tema</translation>
    </message>
    <message>
        <source>A session needs a code and a title.</source>
        <translation>Una sesión necesita un código y un título.</translation>
    </message>
    <message>
        <source>{} must end after it begins.</source>
        <translation>{} debe terminar después de empezar.</translation>
    </message>
    <message>
        <source>Another session bears the code {} already.</source>
        <translation>Otra sesión ya lleva el código {}.</translation>
    </message>
    <message>
        <source>{} cannot be deleted: it holds {}.</source>
        <translation>{} no se puede eliminar: contiene {}.</translation>
    </message>
    <message>
        <source>The last session of a meeting cannot be deleted.</source>
        <translation>No se puede eliminar la última sesión de una reunión.</translation>
    </message>
    <message>
        <source>A segment cannot take less than no time.</source>
        <translation>Un segmento no puede durar menos de cero minutos.</translation>
    </message>
    <message>
        <source>A theme needs a title and a tag.</source>
        <translation>Un tema necesita un título y una etiqueta.</translation>
    </message>
    <message>
        <source>Another theme bears the tag {} already.</source>
        <translation>Otro tema ya lleva la etiqueta {}.</translation>
    </message>
    <message>
        <source>{} cannot be deleted: {} sessions and notes speak of it.</source>
        <translation>{} no se puede eliminar: {} sesiones y notas hablan de él.</translation>
    </message>
    <message>
        <source>import the programme</source>
        <translation>importar el programa</translation>
    </message>
    <message>
        <source>import delegations</source>
        <translation>importar las delegaciones</translation>
    </message>
    <message>
        <source>import the speech log</source>
        <translation>importar el registro de intervenciones</translation>
    </message>
    <message>
        <source>The file says nothing that the meeting does not have already.</source>
        <translation>El archivo no aporta nada que la reunión no tenga ya.</translation>
    </message>
    <message>
        <source>write the note</source>
        <translation>redactar la nota</translation>
    </message>
    <message>
        <source>attach the note</source>
        <translation>adjuntar la nota</translation>
    </message>
    <message>
        <source>delete the note</source>
        <translation>eliminar la nota</translation>
    </message>
    <message>
        <source>Something on record was made from this private note: share the note before.</source>
        <translation>Algo de lo consignado procede de esta nota privada: comparta antes la nota.</translation>
    </message>
    <message>
        <source>carry the list over</source>
        <translation>trasladar la lista</translation>
    </message>
    <message>
        <source>close the list after a delegation</source>
        <translation>cerrar la lista después de una delegación</translation>
    </message>
    <message>
        <source>Choose another session to carry the list over to.</source>
        <translation>Elija otra sesión a la que trasladar la lista.</translation>
    </message>
    <message>
        <source>Nobody waits who could be carried over.</source>
        <translation>No espera nadie a quien trasladar.</translation>
    </message>
    <message>
        <source>mark as present</source>
        <translation>marcar como presente</translation>
    </message>
    <message>
        <source>mark as away</source>
        <translation>marcar como ausente</translation>
    </message>
    <message>
        <source>compile the summary</source>
        <translation>compilar el resumen</translation>
    </message>
    <message>
        <source>Every note that belongs into the summary stands in a paragraph already.</source>
        <translation>Todas las notas destinadas al resumen figuran ya en un párrafo.</translation>
    </message>
    <message>
        <source>edit the paragraph</source>
        <translation>modificar el párrafo</translation>
    </message>
    <message>
        <source>add a paragraph</source>
        <translation>añadir un párrafo</translation>
    </message>
    <message>
        <source>move the paragraph</source>
        <translation>mover el párrafo</translation>
    </message>
    <message>
        <source>remove the paragraph</source>
        <translation>quitar el párrafo</translation>
    </message>
    <message>
        <source>split the paragraph</source>
        <translation>dividir el párrafo</translation>
    </message>
    <message>
        <source>merge the paragraphs</source>
        <translation>unir los párrafos</translation>
    </message>
    <message>
        <source>tie notes to the paragraph</source>
        <translation>vincular notas al párrafo</translation>
    </message>
    <message>
        <source>untie the note</source>
        <translation>desvincular la nota</translation>
    </message>
    <message>
        <source>set the kind of paragraph</source>
        <translation>fijar el tipo de párrafo</translation>
    </message>
    <message>
        <source>lock the wording</source>
        <translation>fijar la redacción</translation>
    </message>
    <message>
        <source>unlock the wording</source>
        <translation>liberar la redacción</translation>
    </message>
    <message>
        <source>keep the name {}</source>
        <translation>conservar el nombre {}</translation>
    </message>
    <message>
        <source>change how reports are written</source>
        <translation>cambiar la redacción de los informes</translation>
    </message>
    <message>
        <source>The wording of this paragraph has been agreed. Unlock it before changing it.</source>
        <translation>La redacción de este párrafo está acordada. Libérela antes de modificarla.</translation>
    </message>
    <message>
        <source>Put the cursor between two words: both paragraphs need some.</source>
        <translation>Ponga el cursor entre dos palabras: ambos párrafos necesitan alguna.</translation>
    </message>
    <message>
        <source>accept changes from the working copy</source>
        <translation>aceptar cambios de la copia de trabajo</translation>
    </message>
    <message>
        <source>This change is not in a paragraph of the report. Compile the session first, or change its source by hand.</source>
        <translation>Este cambio no está en un párrafo del informe. Compile primero la sesión o modifique la fuente a mano.</translation>
    </message>
    <message>
        <source>advance the review</source>
        <translation>hacer avanzar la revisión</translation>
    </message>
    <message>
        <source>reopen the report: {}</source>
        <translation>reabrir el informe: {}</translation>
    </message>
    <message>
        <source>enter a correction</source>
        <translation>anotar una corrección</translation>
    </message>
    <message>
        <source>decide on a correction</source>
        <translation>decidir sobre una corrección</translation>
    </message>
    <message>
        <source>{} cannot be final yet. Names that stand where none may: {}; {} in all. Replace them, or keep those that are no source, under Checks.</source>
        <translation>{} todavía no puede ser definitivo. Nombres que figuran donde no debe haber ninguno: {}; {} en total. Sustitúyalos, o conserve los que no son una fuente, en Controles.</translation>
    </message>
    <message>
        <source>The report of {} is final already.</source>
        <translation>El informe de {} ya es definitivo.</translation>
    </message>
    <message>
        <source>The report of {} is a draft: it is open.</source>
        <translation>El informe de {} es un borrador: está abierto.</translation>
    </message>
    <message>
        <source>Say why the report is opened again: the reason is kept.</source>
        <translation>Diga por qué se reabre el informe: el motivo se conserva.</translation>
    </message>
    <message>
        <source>A correction needs the words that were asked for.</source>
        <translation>Una corrección necesita las palabras que se pidieron.</translation>
    </message>
    <message>
        <source>Say who asked for the correction: a delegation, or a sender.</source>
        <translation>Diga quién pidió la corrección: una delegación o un remitente.</translation>
    </message>
    <message>
        <source>change the limits</source>
        <translation>cambiar los límites</translation>
    </message>
    <message>
        <source>change the plan</source>
        <translation>cambiar el plan</translation>
    </message>
    <message>
        <source>allot speaking time</source>
        <translation>asignar tiempo de uso de la palabra</translation>
    </message>
    <message>
        <source>write the chair&apos;s notes</source>
        <translation>redactar las notas de la presidencia</translation>
    </message>
    <message>
        <source>hand the chair over</source>
        <translation>ceder la presidencia</translation>
    </message>
    <message>
        <source>set the attribution</source>
        <translation>fijar la atribución</translation>
    </message>
    <message>
        <source>start a timer</source>
        <translation>iniciar un temporizador</translation>
    </message>
    <message>
        <source>stop the timer</source>
        <translation>detener el temporizador</translation>
    </message>
    <message>
        <source>A session cannot end before it begins. Choose a later end.</source>
        <translation>Una sesión no puede terminar antes de empezar. Elija un final posterior.</translation>
    </message>
    <message>
        <source>Interpretation cannot end before the session begins. Choose a later time.</source>
        <translation>La interpretación no puede terminar antes de que empiece la sesión. Elija una hora posterior.</translation>
    </message>
    <message>
        <source>Name a delegation or a group, and the minutes it is to have.</source>
        <translation>Indique una delegación o un grupo, y los minutos que ha de tener.</translation>
    </message>
    <message>
        <source>A timer needs at least one second.</source>
        <translation>Un temporizador necesita al menos un segundo.</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>No hay ningún temporizador en marcha.</translation>
    </message>
    <message>
        <source>add to the closed list</source>
        <translation>añadir a la lista cerrada</translation>
    </message>
    <message>
        <source>add to the list</source>
        <translation>inscribir en la lista</translation>
    </message>
    <message>
        <source>move on the list</source>
        <translation>mover en la lista</translation>
    </message>
    <message>
        <source>take off the list</source>
        <translation>quitar de la lista</translation>
    </message>
    <message>
        <source>remark on the inscription</source>
        <translation>anotar la inscripción</translation>
    </message>
    <message>
        <source>open the list</source>
        <translation>abrir la lista</translation>
    </message>
    <message>
        <source>close the list</source>
        <translation>cerrar la lista</translation>
    </message>
    <message>
        <source>sort the list</source>
        <translation>ordenar la lista</translation>
    </message>
    <message>
        <source>put back on the list</source>
        <translation>volver a poner en la lista</translation>
    </message>
    <message>
        <source>pass over the absent speaker</source>
        <translation>saltar al orador ausente</translation>
    </message>
    <message>
        <source>swap two places</source>
        <translation>intercambiar dos puestos</translation>
    </message>
    <message>
        <source>change the inscription</source>
        <translation>modificar la inscripción</translation>
    </message>
    <message>
        <source>set when the list closes</source>
        <translation>fijar el cierre de la lista</translation>
    </message>
    <message>
        <source>draw lots</source>
        <translation>sortear el orden</translation>
    </message>
    <message>
        <source>The list of speakers is closed. Open it again to add a delegation.</source>
        <translation>La lista de oradores está cerrada. Vuelva a abrirla para inscribir una delegación.</translation>
    </message>
    <message>
        <source>Only a delegation that waits for the floor can be moved.</source>
        <translation>Solo se puede mover una delegación que espera la palabra.</translation>
    </message>
    <message>
        <source>Only a delegation that left the list unheard can be put back.</source>
        <translation>Solo se puede volver a poner una delegación que dejó la lista sin hablar.</translation>
    </message>
    <message>
        <source>Two delegations that wait for the floor can be swapped.</source>
        <translation>Se pueden intercambiar dos delegaciones que esperan la palabra.</translation>
    </message>
    <message>
        <source>receive the text of a statement</source>
        <translation>recibir el texto de una declaración</translation>
    </message>
    <message>
        <source>Choose whose text it is first.</source>
        <translation>Elija primero de quién es el texto.</translation>
    </message>
    <message>
        <source>Attach the file of the text or type its number of words.</source>
        <translation>Adjunte el archivo del texto o escriba su número de palabras.</translation>
    </message>
    <message>
        <source>The floor is given on the chair&apos;s laptop, which works on this session.</source>
        <translation>La palabra se concede en la computadora de la presidencia, que trabaja en esta sesión.</translation>
    </message>
    <message>
        <source>The list of speakers is moved on the chair&apos;s or the secretariat&apos;s laptop.</source>
        <translation>La lista de oradores se modifica en el equipo de la presidencia o de la secretaría.</translation>
    </message>
    <message>
        <source>Reports are made final on the secretariat&apos;s laptop.</source>
        <translation>Los informes se declaran definitivos en el equipo de la secretaría.</translation>
    </message>
    <message>
        <source>Reports are opened again on the secretariat&apos;s laptop.</source>
        <translation>Los informes se vuelven a abrir en el equipo de la secretaría.</translation>
    </message>
    <message>
        <source>Two laptops set different values: decide between them first (Exchange, Board).</source>
        <translation>Dos equipos fijaron valores distintos: decida primero entre ellos (Intercambio, Tablero).</translation>
    </message>
    <message>
        <source>There is no {} {} in this meeting.</source>
        <translation>No hay {} {} en esta reunión.</translation>
    </message>
    <message>
        <source>The report of {} is final. Open it again, with a reason, before changing it.</source>
        <translation>El informe de {} es definitivo. Reábralo, con un motivo, antes de modificarlo.</translation>
    </message>
    <message>
        <source>{} was changed by another program while it was being opened.</source>
        <translation>Otro programa modificó {} mientras se abría.</translation>
    </message>
    <message>
        <source>It is shown anew.</source>
        <translation>Se muestra de nuevo.</translation>
    </message>
    <message>
        <source>{} cannot be shown as it was left ({}).</source>
        <translation>{} no se puede mostrar tal como quedó ({}).</translation>
    </message>
    <message>
        <source>Open it again: it is then looked through first.</source>
        <translation>Ábralo de nuevo: antes se examinará.</translation>
    </message>
    <message>
        <source>{} is not of type {}</source>
        <translation>{} no es del tipo {}</translation>
    </message>
    <message>
        <source>{} is no moment of a meeting</source>
        <translation>{} no es un momento de una reunión</translation>
    </message>
    <message>
        <source>{} is no day of a meeting</source>
        <translation>{} no es un día de una reunión</translation>
    </message>
    <message>
        <source>{} exists already.</source>
        <translation>{} ya existe.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>{} is not there.</source>
        <translation>{} no está ahí.</translation>
    </message>
    <message>
        <source>Choose the file where it lies now.</source>
        <translation>Elija el archivo donde está ahora.</translation>
    </message>
    <message>
        <source>{} cannot be read or written ({}).</source>
        <translation>{} no se puede leer ni escribir ({}).</translation>
    </message>
    <message>
        <source>Choose a file in a folder of your own.</source>
        <translation>Elija un archivo en una carpeta propia.</translation>
    </message>
    <message>
        <source>{} cannot be written just now ({}).</source>
        <translation>{} no se puede escribir en este momento ({}).</translation>
    </message>
    <message>
        <source>Close other programs that use it, free some space on the disk, and repeat what you did last.</source>
        <translation>Cierre los demás programas que lo usan, libere espacio en el disco y repita lo último que hizo.</translation>
    </message>
    <message>
        <source>{} has a name that is no text.</source>
        <translation>{} tiene un nombre que no es texto.</translation>
    </message>
    <message>
        <source>Give the file another name, then open it again.</source>
        <translation>Dé otro nombre al archivo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{} is damaged or is not a meeting file ({}).</source>
        <translation>{} está dañado o no es un archivo de reunión ({}).</translation>
    </message>
    <message>
        <source>Open a backup copy instead.</source>
        <translation>Abra en su lugar una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no folder {}.</source>
        <translation>No existe la carpeta {}.</translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <translation>Créela primero o elija otra.</translation>
    </message>
    <message>
        <source>An entry by {} ({}) {}. Nothing has been taken over.</source>
        <translation>Una entrada de {} ({}): {}. No se ha incorporado nada.</translation>
    </message>
    <message>
        <source>Ask for a new hand-over from that laptop.</source>
        <translation>Pida una nueva entrega de ese equipo.</translation>
    </message>
    <message>
        <source>One of the entries is like nothing that Facilitator writes. Nothing has been taken over.</source>
        <translation>Una de las entradas no se parece a nada que escriba Facilitator. No se ha incorporado nada.</translation>
    </message>
    <message>
        <source>The disk is full: {} could not be written.</source>
        <translation>El disco está lleno: no se pudo escribir {}.</translation>
    </message>
    <message>
        <source>Free some space, then repeat what you did last.</source>
        <translation>Libere espacio y repita lo último que hizo.</translation>
    </message>
    <message>
        <source>This comes from another meeting.</source>
        <translation>Esto procede de otra reunión.</translation>
    </message>
    <message>
        <source>Open that meeting first.</source>
        <translation>Abra primero esa reunión.</translation>
    </message>
    <message>
        <source>{} is damaged, or is not a hand-over.</source>
        <translation>{} está dañado o no es una entrega.</translation>
    </message>
    <message>
        <source>The meeting is still being opened.</source>
        <translation>La reunión aún se está abriendo.</translation>
    </message>
    <message>
        <source>Repeat this in a moment.</source>
        <translation>Repítalo dentro de un momento.</translation>
    </message>
    <message>
        <source>Ask whoever prepared it.</source>
        <translation>Pregunte a quien la preparó.</translation>
    </message>
    <message>
        <source>Type it again; if it is the right one, ask for a new file.</source>
        <translation>Escríbala de nuevo; si es la correcta, pida un archivo nuevo.</translation>
    </message>
    <message>
        <source>{} is not a hand-over.</source>
        <translation>{} no es una entrega.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .exchange.</source>
        <translation>Elija un archivo cuyo nombre termine en .exchange.</translation>
    </message>
    <message>
        <source>{} was written by a newer version of Facilitator.</source>
        <translation>{} fue escrito por una versión más reciente de Facilitator.</translation>
    </message>
    <message>
        <source>Update this laptop, then open it again.</source>
        <translation>Actualice este equipo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{} is not whole: it does not hold what it says.</source>
        <translation>{} no está completo: no contiene lo que dice.</translation>
    </message>
    <message>
        <source>Copy it again, or ask for it again.</source>
        <translation>Cópielo de nuevo o vuelva a pedirlo.</translation>
    </message>
    <message>
        <source>A file that was handed in has been altered on its way. Nothing has been taken over.</source>
        <translation>Un archivo entregado se ha alterado por el camino. No se ha incorporado nada.</translation>
    </message>
    <message>
        <source>{} was moved, deleted or replaced while it was open; it lies at its place again, whole.</source>
        <translation>{} se movió, se borró o se sustituyó mientras estaba abierto; está de nuevo en su lugar, entero.</translation>
    </message>
    <message>
        <source>{} is being read by another program.</source>
        <translation>Otro programa está leyendo {}.</translation>
    </message>
    <message>
        <source>Repeat it in a moment.</source>
        <translation>Repítalo dentro de un momento.</translation>
    </message>
    <message>
        <source>Choose a meeting file: Facilitator makes them.</source>
        <translation>Elija un archivo de reunión: los crea Facilitator.</translation>
    </message>
    <message>
        <source>Choose another one; if somebody sent it to you, ask for it again.</source>
        <translation>Elija otro; si alguien se lo envió, pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Not everything could be deleted. Still there: {}.</source>
        <translation>No se ha podido eliminar todo. Aún queda: {}.</translation>
    </message>
    <message>
        <source>An earlier state of {} cannot be kept as it should be ({}).</source>
        <translation>Un estado anterior de {} no se puede guardar como es debido ({}).</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Vuelva a pedirlo.</translation>
    </message>
    <message>
        <source>The hand-over was stopped; nothing was written.</source>
        <translation>Se detuvo la entrega; no se escribió nada.</translation>
    </message>
    <message>
        <source>The clock of this laptop is {} ahead of the hub&apos;s.</source>
        <translation>El reloj de esta computadora está adelantado {} respecto del reloj del concentrador.</translation>
    </message>
    <message>
        <source>Set whichever is wrong, then join again; everything is kept here.</source>
        <translation>Ajuste el que esté mal y vuelva a unirse; aquí se conserva todo.</translation>
    </message>
    <message>
        <source>The hub holds other entries by {} than this laptop.</source>
        <translation>El concentrador contiene otras entradas de {} que este equipo.</translation>
    </message>
    <message>
        <source>Keep this file, and exchange by a hand-over until it is understood why.</source>
        <translation>Conserve este archivo e intercambie mediante entregas hasta que se sepa por qué.</translation>
    </message>
    <message>
        <source>This is no address of a hub.</source>
        <translation>Esta no es la dirección de un concentrador.</translation>
    </message>
    <message>
        <source>It begins with postgresql+psycopg:// and names a server and a database.</source>
        <translation>Empieza por postgresql+psycopg:// e indica un servidor y una base de datos.</translation>
    </message>
    <message>
        <source>With sslmode={}, notes and password could be read on their way to {}.</source>
        <translation>Con sslmode={}, las notas y la contraseña podrían leerse en el camino hacia {}.</translation>
    </message>
    <message>
        <source>Use sslmode=verify-full with the hub&apos;s certificate, or a tunnel that ends on this laptop.</source>
        <translation>Utilice sslmode=verify-full con el certificado del concentrador, o un túnel que termine en esta computadora.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate {} is not there.</source>
        <translation>El certificado del concentrador, {}, no está ahí.</translation>
    </message>
    <message>
        <source>Whoever made the hub has it: put it beside the meeting file, in {}.</source>
        <translation>Lo tiene quien creó el concentrador: póngalo junto al archivo de la reunión, en {}.</translation>
    </message>
    <message>
        <source>The hub was made by a newer version of Facilitator.</source>
        <translation>El concentrador fue creado por una versión más reciente de Facilitator.</translation>
    </message>
    <message>
        <source>Update this laptop.</source>
        <translation>Actualice este equipo.</translation>
    </message>
    <message>
        <source>The hub has not been prepared for this meeting ({}).</source>
        <translation>El concentrador no se ha preparado para esta reunión ({}).</translation>
    </message>
    <message>
        <source>Ask whoever made it for the address with the meeting in it.</source>
        <translation>Pida a quien lo creó la dirección que contiene la reunión.</translation>
    </message>
    <message>
        <source>The hub could not be made ({}).</source>
        <translation>No se pudo crear el concentrador ({}).</translation>
    </message>
    <message>
        <source>Use the address of an administrator.</source>
        <translation>Use la dirección de un administrador.</translation>
    </message>
    <message>
        <source>The hub asks for a password that is not kept on this laptop.</source>
        <translation>El concentrador pide una contraseña que no se guarda en esta computadora.</translation>
    </message>
    <message>
        <source>Type the whole address again, with the password in it; whoever made the hub has it.</source>
        <translation>Escriba de nuevo la dirección completa, con la contraseña; la tiene quien creó el concentrador.</translation>
    </message>
    <message>
        <source>The hub does not accept the password of this laptop.</source>
        <translation>El concentrador no acepta la contraseña de esta computadora.</translation>
    </message>
    <message>
        <source>{} holds something that Facilitator never writes: the {}. Nothing of it was opened or changed.</source>
        <translation>{} contiene algo que Facilitator nunca escribe: {}. No se ha abierto ni cambiado nada.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for a copy made with “Save a copy”.</source>
        <translation>Pida a quien lo envió una copia hecha con «Guardar una copia».</translation>
    </message>
    <message>
        <source>The meeting was not opened, as you wished; nothing of it was changed.</source>
        <translation>La reunión no se abrió, como usted quiso; no se cambió nada en ella.</translation>
    </message>
    <message>
        <source>{} is open for reading only: nothing can be changed in it.</source>
        <translation>{} está abierto solo para lectura: no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Save a copy in a folder of your own and go on in that.</source>
        <translation>Guarde una copia en una carpeta propia y continúe en ella.</translation>
    </message>
    <message>
        <source>{} is open for reading only.</source>
        <translation>{} está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Save a copy first.</source>
        <translation>Guarde primero una copia.</translation>
    </message>
    <message>
        <source>This passphrase does not open {}.</source>
        <translation>Esta frase de paso no abre {}.</translation>
    </message>
    <message>
        <source>Type it again; if it is the right one, the file is damaged.</source>
        <translation>Escríbala de nuevo; si es la correcta, el archivo está dañado.</translation>
    </message>
    <message>
        <source>{} is not a meeting file.</source>
        <translation>{} no es un archivo de reunión.</translation>
    </message>
    <message>
        <source>{} opens with a passphrase.</source>
        <translation>{} se abre con una frase de paso.</translation>
    </message>
    <message>
        <source>{} is too large for a meeting.</source>
        <translation>{} es demasiado grande para una reunión.</translation>
    </message>
    <message>
        <source>Choose a {} file.</source>
        <translation>Elija un archivo {}.</translation>
    </message>
    <message>
        <source>{} is a database of another program.</source>
        <translation>{} es una base de datos de otro programa.</translation>
    </message>
    <message>
        <source>That is not the present passphrase of this meeting.</source>
        <translation>No es la frase de paso actual de esta reunión.</translation>
    </message>
    <message>
        <source>The passphrase was left as it was.</source>
        <translation>La frase de paso quedó como estaba.</translation>
    </message>
    <message>
        <source>{} is damaged, and lies where nothing can be written.</source>
        <translation>{} está dañado y se encuentra donde no se puede escribir.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open it there.</source>
        <translation>Cópielo a una carpeta propia y ábralo allí.</translation>
    </message>
    <message>
        <source>Beside {} lies a link in the place of its log. Nothing of it was opened or changed.</source>
        <translation>Junto a {} hay un enlace en lugar de su registro. No se ha abierto ni modificado nada.</translation>
    </message>
    <message>
        <source>Copy the meeting file alone to a folder of your own and open it there.</source>
        <translation>Copie solo el archivo de la reunión a una carpeta propia y ábralo allí.</translation>
    </message>
    <message>
        <source>{} lies where nothing can be written: it is open for reading only.</source>
        <translation>{} se encuentra donde no se puede escribir: está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Save a copy in a folder of your own to go on in it.</source>
        <translation>Guarde una copia en una carpeta propia para continuar en ella.</translation>
    </message>
    <message>
        <source>{} lies in a folder {}. Every act is saved, more slowly.</source>
        <translation>{} se encuentra en una carpeta {}. Cada acto se guarda, con más lentitud.</translation>
    </message>
    <message>
        <source>Never open it on two laptops at once: work on a file of your own and exchange the changes.</source>
        <translation>Nunca lo abra en dos equipos a la vez: trabaje en un archivo propio e intercambie los cambios.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or ask whoever may, then delete it by hand: the list names it.</source>
        <translation>Cierre el programa que lo utiliza, o acuda a quien tenga permiso, y elimínelo a mano: la lista lo nombra.</translation>
    </message>
    <message>
        <source>{} is damaged or is not a meeting file, and no meeting could be read of it.</source>
        <translation>{} está dañado o no es un archivo de reunión, y no se pudo leer de él ninguna reunión.</translation>
    </message>
    <message>
        <source>It was left as it is. Open a copy of it, if there is one.</source>
        <translation>Se dejó como está. Abra una copia, si la hay.</translation>
    </message>
    <message>
        <source>The mirror knew changes that {} does not hold: an older copy may have taken its place.</source>
        <translation>La copia espejo conocía cambios que {} no contiene: puede que una copia más antigua haya ocupado su lugar.</translation>
    </message>
    <message>
        <source>They are kept in {}.</source>
        <translation>Se conservan en {}.</translation>
    </message>
    <message>
        <source>The disk is full. Facilitator has freed the little space it kept for this; your words are saved.</source>
        <translation>El disco está lleno. Facilitator ha liberado el poco espacio que guardaba para esto; sus palabras están a salvo.</translation>
    </message>
    <message>
        <source>Free some space now: delete what you can spare, or save a copy to a stick.</source>
        <translation>Libere espacio ahora: elimine lo que no necesite o guarde una copia en una memoria.</translation>
    </message>
    <message>
        <source>The second copy of every change cannot be kept just now ({}).</source>
        <translation>La segunda copia de cada cambio no se puede mantener en este momento ({}).</translation>
    </message>
    <message>
        <source>The meeting file is saved.</source>
        <translation>El archivo de la reunión está guardado.</translation>
    </message>
    <message>
        <source>There is hardly any space left on the disk of this meeting.</source>
        <translation>Casi no queda espacio en el disco de esta reunión.</translation>
    </message>
    <message>
        <source>Free some space soon.</source>
        <translation>Libere espacio pronto.</translation>
    </message>
    <message>
        <source>change the meeting</source>
        <translation>cambiar la reunión</translation>
    </message>
    <message>
        <source>change the guiding questions</source>
        <translation>cambiar las preguntas orientadoras</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>Una reunión necesita un título.</translation>
    </message>
    <message>
        <source>The last day comes before the first one.</source>
        <translation>El último día precede al primero.</translation>
    </message>
    <message>
        <source>No time zone is known as “{}”. Write it like America/Montevideo.</source>
        <translation>Ningún huso horario se llama «{}». Escríbalo como America/Montevideo.</translation>
    </message>
    <message>
        <source>“{}” cannot be taken out: {} notes answer it.</source>
        <translation>«{}» no se puede quitar: {} notas responden a ella.</translation>
    </message>
    <message>
        <source>import segments</source>
        <translation>importar las partes de sesiones</translation>
    </message>
    <message>
        <source>import guiding questions</source>
        <translation>importar las preguntas orientadoras</translation>
    </message>
    <message>
        <source>Programme and participants are brought in on the chair&apos;s or the secretariat&apos;s laptop.</source>
        <translation>El programa y los participantes se importan en el portátil de la presidencia o de la secretaría.</translation>
    </message>
    <message>
        <source>{} would stand under itself. Choose another theme above it.</source>
        <translation>{} quedaría debajo de sí mismo. Elija otro tema superior.</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Time zone of the venue</source>
        <translation>Huso horario del lugar</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>C&amp;omienza</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>E&amp;nds</source>
        <translation>&amp;Acaba</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Acaba</translation>
    </message>
    <message>
        <source>&amp;Interpretation until</source>
        <translation>&amp;Interpretación hasta</translation>
    </message>
    <message>
        <source>Interpretation until</source>
        <translation>Interpretación hasta</translation>
    </message>
    <message>
        <source>T&amp;hemes (tags)</source>
        <translation>Temas (&amp;etiquetas)</translation>
    </message>
    <message>
        <source>Themes (tags)</source>
        <translation>Temas (etiquetas)</translation>
    </message>
    <message>
        <source>future, poc</source>
        <translation>future, poc</translation>
    </message>
    <message>
        <source>&amp;Presiding</source>
        <translation>&amp;Preside</translation>
    </message>
    <message>
        <source>Presiding</source>
        <translation>Preside</translation>
    </message>
    <message>
        <source>&amp;Moderator</source>
        <translation>&amp;Modera</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modera</translation>
    </message>
    <message>
        <source>Rapporte&amp;ur</source>
        <translation>&amp;Relatoría</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Relatoría</translation>
    </message>
    <message>
        <source>&amp;Attribution</source>
        <translation>Atri&amp;bución</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Order o&amp;f speakers</source>
        <translation>Orden &amp;de oradores</translation>
    </message>
    <message>
        <source>Order of speakers</source>
        <translation>Orden de oradores</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Costumbre</translation>
    </message>
    <message>
        <source>Custom by which speaking time is limited</source>
        <translation>Costumbre que limita el tiempo de intervención</translation>
    </message>
    <message>
        <source>&amp;Limit: States</source>
        <translation>&amp;Límite: Estados</translation>
    </message>
    <message>
        <source>Limit: States</source>
        <translation>Límite: Estados</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Limit: groups</source>
        <translation>Límite: grupos</translation>
    </message>
    <message>
        <source>Limit: oth&amp;ers</source>
        <translation>Límite: otros</translation>
    </message>
    <message>
        <source>Limit: others</source>
        <translation>Límite: otros</translation>
    </message>
    <message>
        <source>Limit: panellists</source>
        <translation>Límite: pa&amp;nelistas</translation>
    </message>
    <message>
        <source>&amp;Wrap-up</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Segments of the session: kind, title, minutes</source>
        <translation>Partes de la sesión: tipo, título, minutos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>A&amp;dd a segment</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <source>Remo&amp;ve the segment</source>
        <translation>&amp;Quitar la parte</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>As below</source>
        <translation>Como abajo</translation>
    </message>
    <message>
        <source>Times of the venue: {}</source>
        <translation>Horas del lugar: {}</translation>
    </message>
    <message>
        <source>No theme bears the tag {}; known: {}.</source>
        <translation>Ningún tema lleva la etiqueta {}; conocidas: {}.</translation>
    </message>
    <message>
        <source>Kind of the segment</source>
        <translation>Tipo de parte</translation>
    </message>
    <message>
        <source>Minutes of the segment</source>
        <translation>Minutos de la parte</translation>
    </message>
    <message>
        <source>Se&amp;gments</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Guiding &amp;questions, one a line</source>
        <translation>Pre&amp;guntas orientadoras, una por línea</translation>
    </message>
    <message>
        <source>Guiding questions of the theme, one a line</source>
        <translation>Preguntas orientadoras del tema, una por línea</translation>
    </message>
    <message>
        <source>Theme of the guiding questions</source>
        <translation>Tema de las preguntas orientadoras</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
</context>
<context>
    <name>SincePanel</name>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>How the points of the earlier meeting stand</source>
        <translation>Cómo están los puntos de la reunión anterior</translation>
    </message>
    <message>
        <source>Points of the earlier meeting, then and now</source>
        <translation>Puntos de la reunión anterior, entonces y ahora</translation>
    </message>
    <message>
        <source>{} points; the status of {} has changed since.</source>
        <translation>{} puntos; la situación de {} ha cambiado desde entonces.</translation>
    </message>
</context>
<context>
    <name>SittingForm</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>This session, from the next speaker on (seconds; 0 is no limit)</source>
        <translation>Esta sesión, desde el próximo orador (segundos; 0 es sin límite)</translation>
    </message>
    <message>
        <source>Custo&amp;m</source>
        <translation>&amp;Costumbre</translation>
    </message>
    <message>
        <source>Custom by which speaking time is limited</source>
        <translation>Costumbre que limita el tiempo de intervención</translation>
    </message>
    <message>
        <source>Cl&amp;ock</source>
        <translation>&amp;Reloj</translation>
    </message>
    <message>
        <source>What the clock shows</source>
        <translation>Qué muestra el reloj</translation>
    </message>
    <message>
        <source>&amp;States</source>
        <translation>&amp;Estados</translation>
    </message>
    <message>
        <source>Limit for States in seconds</source>
        <translation>Límite para Estados en segundos</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>Limit for statements on behalf of groups in seconds</source>
        <translation>Límite en nombre de grupos en segundos</translation>
    </message>
    <message>
        <source>O&amp;thers</source>
        <translation>&amp;Otros</translation>
    </message>
    <message>
        <source>Limit for organizations and others in seconds</source>
        <translation>Límite para organizaciones y otros en segundos</translation>
    </message>
    <message>
        <source>Pa&amp;nellists</source>
        <translation>&amp;Panelistas</translation>
    </message>
    <message>
        <source>Limit for panellists in seconds</source>
        <translation>Límite para panelistas en segundos</translation>
    </message>
    <message>
        <source>&amp;1st reply</source>
        <translation>&amp;1.ª respuesta</translation>
    </message>
    <message>
        <source>Limit for a first reply in seconds</source>
        <translation>Límite de la primera respuesta en segundos</translation>
    </message>
    <message>
        <source>&amp;2nd reply</source>
        <translation>&amp;2.ª respuesta</translation>
    </message>
    <message>
        <source>Limit for a second reply in seconds</source>
        <translation>Límite de la segunda respuesta en segundos</translation>
    </message>
    <message>
        <source>&amp;Warn at</source>
        <translation>&amp;Avisar a los</translation>
    </message>
    <message>
        <source>First warning, seconds before the limit</source>
        <translation>Primer aviso, segundos antes del límite</translation>
    </message>
    <message>
        <source>an&amp;d at</source>
        <translation>&amp;y a los</translation>
    </message>
    <message>
        <source>Second warning, seconds before the limit</source>
        <translation>Segundo aviso, segundos antes del límite</translation>
    </message>
    <message>
        <source>Gra&amp;ce</source>
        <translation>Grac&amp;ia</translation>
    </message>
    <message>
        <source>Grace after the limit in seconds</source>
        <translation>Gracia tras el límite en segundos</translation>
    </message>
    <message>
        <source>Planned &amp;end</source>
        <translation>&amp;Fin previsto</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Planned end, venue time</source>
        <translation>Fin previsto, hora del lugar</translation>
    </message>
    <message>
        <source>&amp;Interpretation until</source>
        <translation>Interpretación &amp;hasta</translation>
    </message>
    <message>
        <source>Interpretation ends, venue time</source>
        <translation>Fin de la interpretación, hora del lugar</translation>
    </message>
    <message>
        <source>Wrap-&amp;up</source>
        <translation>Co&amp;nclusión</translation>
    </message>
    <message>
        <source>Minutes kept for the wrap-up</source>
        <translation>Minutos reservados para la conclusión</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Presiding</source>
        <translation>Pre&amp;side</translation>
    </message>
    <message>
        <source>Presiding officer</source>
        <translation>Quien preside</translation>
    </message>
    <message>
        <source>Att&amp;ribution</source>
        <translation>A&amp;tribución</translation>
    </message>
    <message>
        <source>How openly reports may attribute</source>
        <translation>Con qué apertura pueden atribuir los informes</translation>
    </message>
    <message>
        <source>Rep&amp;lies each</source>
        <translation>Respuestas por &amp;delegación</translation>
    </message>
    <message>
        <source>Replies that each delegation may make; none without right of reply</source>
        <translation>Respuestas que puede hacer cada delegación; ninguna sin derecho de respuesta</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Conser&amp;var</translation>
    </message>
    <message>
        <source>As below</source>
        <translation>Como abajo</translation>
    </message>
</context>
<context>
    <name>SpeakersPanel</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>not yet open</source>
        <translation>aún no abierta</translation>
    </message>
    <message>
        <source>Speakers&apos; list · {} waiting · {}</source>
        <translation>Lista de oradores · {} en espera · {}</translation>
    </message>
    <message>
        <source>Left the list: {}</source>
        <translation>Salió de la lista: {}</translation>
    </message>
    <message>
        <source>Heard · {}</source>
        <translation>Oídas · {}</translation>
    </message>
    <message>
        <source>already on the list</source>
        <translation>ya en la lista</translation>
    </message>
    <message>
        <source>{} is on the list twice now.</source>
        <translation>{} está ahora dos veces en la lista.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>No delegation is known as “{}”.</source>
        <translation>No se conoce ninguna delegación como «{}».</translation>
    </message>
    <message>
        <source>Try its short name, three letters of it, or its code.</source>
        <translation>Pruebe su nombre corto, tres letras de él o su código.</translation>
    </message>
    <message>
        <source>Add as a participant</source>
        <translation>Añadir como participante</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Chair a meeting, take its notes, send its outcome summary.</source>
        <translation>Presida una reunión, tome sus notas, envíe su resumen.</translation>
    </message>
    <message>
        <source>Opened &amp;last</source>
        <translation>Abiertas re&amp;cientemente</translation>
    </message>
    <message>
        <source>Meetings opened last</source>
        <translation>Reuniones abiertas recientemente</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>Text of a statement, for the interpreters</source>
        <translation>Texto de una declaración, para la interpretación</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;De quién</translation>
    </message>
    <message>
        <source>Whose text it is</source>
        <translation>De quién es el texto</translation>
    </message>
    <message>
        <source>W&amp;ords</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>Number of words, 0 when not counted</source>
        <translation>Número de palabras, 0 si no se contó</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>&amp;Attach the file…</source>
        <translation>&amp;Adjuntar el archivo…</translation>
    </message>
    <message>
        <source>O&amp;pen the file</source>
        <translation>A&amp;brir el archivo</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Guardar el archivo…</translation>
    </message>
    <message>
        <source>File of the text</source>
        <translation>Archivo del texto</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Words a minute against the limit</source>
        <translation>Palabras por minuto frente al límite</translation>
    </message>
    <message>
        <source>The interpreters’ &amp;booth has it</source>
        <translation>&amp;Lo tiene la cabina de interpretación</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>African States</source>
        <translation>Estados de África</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>Estados de Asia y el Pacífico</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>Estados de Europa Oriental</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>Estados de América Latina y el Caribe</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>Estados de Europa Occidental y otros Estados</translation>
    </message>
    <message>
        <source>Member States</source>
        <translation>Estados Miembros</translation>
    </message>
    <message>
        <source>Observer States</source>
        <translation>Estados observadores</translation>
    </message>
    <message>
        <source>Regional organizations</source>
        <translation>Organizaciones regionales</translation>
    </message>
    <message>
        <source>Other organizations</source>
        <translation>Otras organizaciones</translation>
    </message>
    <message>
        <source>United Nations entities</source>
        <translation>Entidades de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Expertos</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Heads of State or Government</source>
        <translation>Jefes de Estado o de Gobierno</translation>
    </message>
    <message>
        <source>Ministers</source>
        <translation>Ministros</translation>
    </message>
    <message>
        <source>Vice-Ministers</source>
        <translation>Viceministros</translation>
    </message>
    <message>
        <source>Heads of delegation</source>
        <translation>Jefes de delegación</translation>
    </message>
    <message>
        <source>Senior officials</source>
        <translation>Altos funcionarios</translation>
    </message>
    <message>
        <source>Level not stated</source>
        <translation>Nivel no indicado</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Panellists</source>
        <translation>Panelistas</translation>
    </message>
    <message>
        <source>Points of order</source>
        <translation>Cuestiones de orden</translation>
    </message>
    <message>
        <source>Rights of reply</source>
        <translation>Derechos de respuesta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Presiding officer</source>
        <translation>Quien preside</translation>
    </message>
    <message>
        <source>In national capacity</source>
        <translation>A título nacional</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Military units</source>
        <translation>Unidades militares</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Enabling units</source>
        <translation>Unidades de apoyo</translation>
    </message>
    <message>
        <source>Training and capacity-building</source>
        <translation>Formación y creación de capacidad</translation>
    </message>
    <message>
        <source>Triangular Partnership Programme</source>
        <translation>Programa de Asociación Triangular</translation>
    </message>
    <message>
        <source>Light Coordination Mechanism</source>
        <translation>Mecanismo de Coordinación Ligera</translation>
    </message>
    <message>
        <source>Technology and data</source>
        <translation>Tecnología y datos</translation>
    </message>
    <message>
        <source>Women, peace and security</source>
        <translation>Mujeres, paz y seguridad</translation>
    </message>
    <message>
        <source>Safety, security and medical</source>
        <translation>Seguridad y atención médica</translation>
    </message>
    <message>
        <source>Protection of civilians</source>
        <translation>Protección de los civiles</translation>
    </message>
    <message>
        <source>Strategic communications</source>
        <translation>Comunicaciones estratégicas</translation>
    </message>
    <message>
        <source>Environment and energy</source>
        <translation>Medio ambiente y energía</translation>
    </message>
    <message>
        <source>Conduct and discipline</source>
        <translation>Conducta y disciplina</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Political support and other</source>
        <translation>Apoyo político y otros</translation>
    </message>
    <message>
        <source>Idea voiced</source>
        <translation>Idea expresada</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>En estudio</translation>
    </message>
    <message>
        <source>Intention announced</source>
        <translation>Intención anunciada</translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation>Confirmada por escrito</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Sin identificar</translation>
    </message>
    <message>
        <source>In no regional group</source>
        <translation>En ningún grupo regional</translation>
    </message>
    <message>
        <source>Speaking time by delegation</source>
        <translation>Tiempo de intervención por delegación</translation>
    </message>
    <message>
        <source>Speaking time by regional group</source>
        <translation>Tiempo de intervención por grupo regional</translation>
    </message>
    <message>
        <source>Speaking time by category</source>
        <translation>Tiempo de intervención por categoría</translation>
    </message>
    <message>
        <source>Speaking time by level of speaker</source>
        <translation>Tiempo de intervención por nivel del orador</translation>
    </message>
    <message>
        <source>Speaking time by session</source>
        <translation>Tiempo de intervención por sesión</translation>
    </message>
    <message>
        <source>Speaking time by presiding officer</source>
        <translation>Tiempo de intervención por presidencia</translation>
    </message>
    <message>
        <source>Speaking time by kind of intervention</source>
        <translation>Tiempo de intervención por tipo de intervención</translation>
    </message>
    <message>
        <source>Speaking time by declared gender</source>
        <translation>Tiempo de intervención por género declarado</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Grupo regional</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Declared gender</source>
        <translation>Género declarado</translation>
    </message>
    <message>
        <source>Sessions: planned and actual</source>
        <translation>Sesiones: previsto y real</translation>
    </message>
    <message>
        <source>How far from the limit statements ended</source>
        <translation>A qué distancia del límite acabaron las declaraciones</translation>
    </message>
    <message>
        <source>Timeline of the session</source>
        <translation>Cronología de la sesión</translation>
    </message>
    <message>
        <source>Themes by session</source>
        <translation>Temas por sesión</translation>
    </message>
    <message>
        <source>Themes by delegation</source>
        <translation>Temas por delegación</translation>
    </message>
    <message>
        <source>Not yet heard</source>
        <translation>Aún no oídas</translation>
    </message>
    <message>
        <source>Pledges by category and status</source>
        <translation>Promesas por categoría y estado</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Dentro del límite</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Por encima del límite</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>{title}. {first}: held {value}, planned {planned}.</source>
        <translation>{title}. {first}: duración {value}, prevista {planned}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Intervenciones</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Exceso</translation>
    </message>
    <message>
        <source>Average over</source>
        <translation>Exceso medio</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrado</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Hablado</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Distance from the limit</source>
        <translation>Distancia al límite</translation>
    </message>
    <message>
        <source>{} early or more</source>
        <translation>{} antes o más</translation>
    </message>
    <message>
        <source>{} over or more</source>
        <translation>{} de exceso o más</translation>
    </message>
    <message>
        <source>{} to {} early</source>
        <translation>de {} a {} antes</translation>
    </message>
    <message>
        <source>{} to {} over</source>
        <translation>de {} a {} de exceso</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervención</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>On a list of speakers</source>
        <translation>En una lista de oradores</translation>
    </message>
    <message>
        <source>On no list</source>
        <translation>En ninguna lista</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
    <message>
        <source>{title}. {first}: {value}.</source>
        <translation>{title}. {first}: {value}.</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>Which picture is shown</source>
        <translation>Qué imagen se muestra</translation>
    </message>
    <message>
        <source>Count declared &amp;gender</source>
        <translation>&amp;Contar el género declarado</translation>
    </message>
    <message>
        <source>Only sums are shown, only of what delegations have declared</source>
        <translation>Solo se muestran sumas de lo que las delegaciones han declarado</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>Drawing the picture; the table below says the same.</source>
        <translation>Dibujando la imagen; el cuadro de abajo dice lo mismo.</translation>
    </message>
    <message>
        <source>The same in figures</source>
        <translation>Lo mismo en cifras</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Whole table</source>
        <translation>Todo el cuadro</translation>
    </message>
</context>
<context>
    <name>SummingUpCard</name>
    <message>
        <source>Summing up for the chair</source>
        <translation>Resumen para la presidencia</translation>
    </message>
    <message>
        <source>Lines for the chair&apos;s closing words</source>
        <translation>Líneas para las palabras finales de la presidencia</translation>
    </message>
    <message>
        <source>&amp;Send to the chair</source>
        <translation>&amp;Enviar a la presidencia</translation>
    </message>
    <message>
        <source>There are no notes to sum up yet.</source>
        <translation>Aún no hay notas que resumir.</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>Whose template is shown</source>
        <translation>De qué informe es la plantilla</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Template that is used</source>
        <translation>Plantilla en uso</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logotipos</translation>
    </message>
    <message>
        <source>Logos of the co-hosts</source>
        <translation>Logotipos de los coanfitriones</translation>
    </message>
    <message>
        <source>S&amp;ymbol</source>
        <translation>&amp;Signatura</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation>Signatura del documento</translation>
    </message>
    <message>
        <source>Only one that your house has given</source>
        <translation>Solo la que haya asignado su institución</translation>
    </message>
    <message>
        <source>Distrib&amp;ution</source>
        <translation>&amp;Distribución</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Distr.: Limited</source>
        <translation>Distr.: limitada</translation>
    </message>
    <message>
        <source>&amp;Date of issue</source>
        <translation>&amp;Fecha de publicación</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>18 December 2024</source>
        <translation>18 de diciembre de 2024</translation>
    </message>
    <message>
        <source>Su&amp;bmitted by</source>
        <translation>&amp;Presentado por</translation>
    </message>
    <message>
        <source>Who submits the report</source>
        <translation>Quién presenta el informe</translation>
    </message>
    <message>
        <source>Submitted by the co-hosts</source>
        <translation>Presentado por los coanfitriones</translation>
    </message>
    <message>
        <source>&amp;Choose a template…</source>
        <translation>&amp;Elegir una plantilla…</translation>
    </message>
    <message>
        <source>Take your own Word document as the template of this report</source>
        <translation>Tomar un documento de Word propio como plantilla de este informe</translation>
    </message>
    <message>
        <source>Use the &amp;shipped one</source>
        <translation>&amp;Usar la del programa</translation>
    </message>
    <message>
        <source>Go back to the template that comes with the program</source>
        <translation>Volver a la plantilla que trae el programa</translation>
    </message>
    <message>
        <source>Add a &amp;logo…</source>
        <translation>&amp;Añadir un logotipo…</translation>
    </message>
    <message>
        <source>Show a co-host’s logo where the template has a place for it</source>
        <translation>Mostrar el logotipo de un coanfitrión donde la plantilla lo prevé</translation>
    </message>
    <message>
        <source>&amp;No logos</source>
        <translation>&amp;Sin logotipos</translation>
    </message>
    <message>
        <source>Show no logo any more</source>
        <translation>No mostrar más logotipos</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>What the check of the template says</source>
        <translation>Qué dice el control de la plantilla</translation>
    </message>
    <message>
        <source>What the template offers and lacks</source>
        <translation>Qué ofrece y qué falta en la plantilla</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos de Word (*.docx)</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elegir una plantilla</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>the one that comes with the program</source>
        <translation>la que trae el programa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>This template cannot be used.</source>
        <translation>Esta plantilla no se puede usar.</translation>
    </message>
    <message>
        <source>This template has everything that a report needs.</source>
        <translation>Esta plantilla tiene todo lo que un informe necesita.</translation>
    </message>
    <message>
        <source>Found {}, substituted {}, missing {}.</source>
        <translation>Hallados {}, sustituidos {}, faltan {}.</translation>
    </message>
    <message>
        <source>Field {0} is filled.</source>
        <translation>El campo {0} se rellena.</translation>
    </message>
    <message>
        <source>There is no field {0}: what it says is not shown.</source>
        <translation>No hay campo {0}: lo que dice no se muestra.</translation>
    </message>
    <message>
        <source>Field {0} is not one of the program&apos;s: it stays as it is.</source>
        <translation>El campo {0} no es del programa: queda como está.</translation>
    </message>
    <message>
        <source>The report stands where {0} is.</source>
        <translation>El informe va donde está {0}.</translation>
    </message>
    <message>
        <source>There is no {0}: the report stands at the end of the document.</source>
        <translation>No hay {0}: el informe va al final del documento.</translation>
    </message>
    <message>
        <source>[[{0}]] gives the style {1}.</source>
        <translation>[[{0}]] da el estilo {1}.</translation>
    </message>
    <message>
        <source>[[{0}]] is given.</source>
        <translation>[[{0}]] está dado.</translation>
    </message>
    <message>
        <source>[[{0}]] is not there: the style “{1}” serves, numbers are typed.</source>
        <translation>No está [[{0}]]: sirve el estilo «{1}», los números se escriben.</translation>
    </message>
    <message>
        <source>[[{0}]] is not there: plain paragraphs serve, numbers are typed.</source>
        <translation>No está [[{0}]]: sirven párrafos simples, los números se escriben.</translation>
    </message>
    <message>
        <source>A sample table gives its borders and its head row.</source>
        <translation>Un cuadro de muestra da sus bordes y su cabecera.</translation>
    </message>
    <message>
        <source>There is no sample table: a plain one serves.</source>
        <translation>No hay cuadro de muestra: sirve uno simple.</translation>
    </message>
    <message>
        <source>[[{0}]] has an outline level.</source>
        <translation>[[{0}]] tiene nivel de esquema.</translation>
    </message>
    <message>
        <source>[[{0}]] has no outline level: Word will not show it in the navigation pane.</source>
        <translation>[[{0}]] no tiene nivel de esquema: Word no lo mostrará en la navegación.</translation>
    </message>
    <message>
        <source>Script {0} has the font {1}.</source>
        <translation>La escritura {0} tiene la fuente {1}.</translation>
    </message>
    <message>
        <source>Script {0} takes its font from the theme ({1}).</source>
        <translation>La escritura {0} toma su fuente del tema ({1}).</translation>
    </message>
    <message>
        <source>Script {0} has no font: Word will choose one.</source>
        <translation>La escritura {0} no tiene fuente: Word elegirá una.</translation>
    </message>
    <message>
        <source>Script {0} has the language {1}.</source>
        <translation>La escritura {0} tiene el idioma {1}.</translation>
    </message>
    <message>
        <source>Script {0} has no language: the spelling may be checked in a wrong one.</source>
        <translation>La escritura {0} no tiene idioma: la ortografía puede revisarse en otro.</translation>
    </message>
    <message>
        <source>The template holds comments, tracked changes or hidden words ({0}): they are left out.</source>
        <translation>La plantilla contiene comentarios, cambios o texto oculto ({0}): se omiten.</translation>
    </message>
</context>
<context>
    <name>ThemeForm</name>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Temas</translation>
    </message>
    <message>
        <source>Themes of the meeting</source>
        <translation>Temas de la reunión</translation>
    </message>
    <message>
        <source>&amp;Add a theme</source>
        <translation>&amp;Añadir un tema</translation>
    </message>
    <message>
        <source>&amp;Delete the theme</source>
        <translation>&amp;Borrar el tema</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>Tag, as rapporteurs type it after a hash sign</source>
        <translation>Etiqueta, como se escribe tras la almohadilla</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <source>Title of the theme</source>
        <translation>Título del tema</translation>
    </message>
    <message>
        <source>What belongs to the theme</source>
        <translation>Qué pertenece al tema</translation>
    </message>
    <message>
        <source>&amp;Put away</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>Bajo el te&amp;ma</translation>
    </message>
    <message>
        <source>Theme above this one</source>
        <translation>Tema superior a este</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Co&amp;lor</translation>
    </message>
    <message>
        <source>Colour of the theme</source>
        <translation>Color del tema</translation>
    </message>
    <message>
        <source>no other theme</source>
        <translation>ningún otro tema</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Azul marino</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
</context>
<context>
    <name>TimeActs</name>
    <message>
        <source>Nobody has been heard yet.</source>
        <translation>Aún no se ha oído a nadie.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Time line; the two fields below say the same</source>
        <translation>Línea de tiempo; los dos campos de abajo dicen lo mismo</translation>
    </message>
</context>
<context>
    <name>TimerForm</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>What is timed</source>
        <translation>Qué se mide</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the timer</source>
        <translation>Nombre del temporizador</translation>
    </message>
    <message>
        <source>vote, film, coffee</source>
        <translation>votación, película, café</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutos</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Duración en minutos</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Until, venue time</source>
        <translation>Hasta, hora del lugar</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Una pausa</translation>
    </message>
    <message>
        <source>A minute of silence</source>
        <translation>Un minuto de silencio</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>The list of speakers closes</source>
        <translation>La lista de oradores cierra</translation>
    </message>
    <message>
        <source>Start a timer beside the floor</source>
        <translation>Iniciar un temporizador</translation>
    </message>
</context>
<context>
    <name>TimesForm</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Whose times</source>
        <translation>Los tiempos de quién</translation>
    </message>
    <message>
        <source>&amp;Began</source>
        <translation>&amp;Comienzo</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>Began at, venue time</source>
        <translation>Comenzó a las, hora del lugar</translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Ended at, venue time</source>
        <translation>Terminó a las, hora del lugar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>Como se midió</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>Times of {} · {}</source>
        <translation>Tiempos de {} · {}</translation>
    </message>
    <message>
        <source>Measured: {} to {}</source>
        <translation>Medido: {} a {}</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>acaba antes de empezar</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Tour, {} of {}:</source>
        <translation>Visita, {} de {}:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Acabar la visita</translation>
    </message>
    <message>
        <source>This is a copy to play with. Type the first letters of a delegation, such as uru, and press Enter.</source>
        <translation>Esta es una copia para probar. Escriba las primeras letras de una delegación, como uru, y pulse Intro.</translation>
    </message>
    <message>
        <source>Put two more on the list. Then press {}: the first one has the floor, and the clock runs.</source>
        <translation>Ponga dos más en la lista. Luego pulse {}: la primera tiene la palabra y el reloj corre.</translation>
    </message>
    <message>
        <source>The chair needs little more than that key. Press {} to go to the rapporteur&apos;s desk.</source>
        <translation>La presidencia necesita poco más que esa tecla. Pulse {} para ir a la mesa de relatoría.</translation>
    </message>
    <message>
        <source>Type what is said; #future ties it to a theme. It belongs to whoever has the floor and is saved at once.</source>
        <translation>Escriba lo que se dice; #future lo une a un tema. Pertenece a quien tiene la palabra y se guarda al instante.</translation>
    </message>
    <message>
        <source>Press {} to go back to the chair&apos;s desk.</source>
        <translation>Pulse {} para volver a la mesa de la presidencia.</translation>
    </message>
    <message>
        <source>Press {}: the floor is free again, and the time is kept.</source>
        <translation>Pulse {}: la palabra queda libre y el tiempo se conserva.</translation>
    </message>
    <message>
        <source>Press {}: the secretariat sees the outcome summary grow while the meeting goes on.</source>
        <translation>Pulse {}: la secretaría ve crecer el resumen mientras sigue la reunión.</translation>
    </message>
    <message>
        <source>Press {}: who spoke, and for how long.</source>
        <translation>Pulse {}: quién habló, y cuánto tiempo.</translation>
    </message>
    <message>
        <source>Press {} whenever you look for a key. That was the tour.</source>
        <translation>Pulse {} cuando busque una tecla. Esa fue la visita.</translation>
    </message>
</context>
<context>
    <name>UnknownNames</name>
    <message>
        <source>{} ({} rows)</source>
        <translation>{} ({} filas)</translation>
    </message>
    <message>
        <source>somebody new: add them</source>
        <translation>alguien nuevo: añadirlo</translation>
    </message>
</context>
<context>
    <name>WordPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>WordingHelp</name>
    <message>
        <source>Verb…</source>
        <translation>Verbo…</translation>
    </message>
    <message>
        <source>✓ The evidence asks for “{}”.</source>
        <translation>✓ La prueba pide «{}».</translation>
    </message>
    <message>
        <source>The text says “{}”, the evidence says “{}”.</source>
        <translation>El texto dice «{}», la prueba dice «{}».</translation>
    </message>
    <message>
        <source>“Broad support” needs two thirds of those heard, and nobody against.</source>
        <translation>«Broad support» exige dos tercios de los oídos, y nadie en contra.</translation>
    </message>
    <message>
        <source>“{}” never follows from counting.</source>
        <translation>«{}» nunca se sigue de contar.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Head of State or Government</source>
        <translation>Jefe de Estado o de Gobierno</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Ministro</translation>
    </message>
    <message>
        <source>Vice-Minister</source>
        <translation>Viceministro</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Jefe de delegación</translation>
    </message>
    <message>
        <source>Senior official</source>
        <translation>Alto funcionario</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Experto</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>una declaración</translation>
    </message>
    <message>
        <source>a panellist&apos;s presentation</source>
        <translation>una presentación de panelista</translation>
    </message>
    <message>
        <source>a statement of the chair&apos;s own country</source>
        <translation>una declaración del país que preside</translation>
    </message>
    <message>
        <source>Counts down</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>Counts up</source>
        <translation>Cuenta adelante</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By group only</source>
        <translation>Solo por grupo</translation>
    </message>
    <message>
        <source>By number only</source>
        <translation>Solo por número</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>De ningún modo</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>En uso de la palabra</translation>
    </message>
    <message>
        <source>Time is running out</source>
        <translation>El tiempo se acaba</translation>
    </message>
    <message>
        <source>Please conclude</source>
        <translation>Ruego que concluya</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tiempo cumplido</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Tiempo excedido</translation>
    </message>
    <message>
        <source>Key message</source>
        <translation>Mensaje clave</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Desafío</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergencia</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Procedural</source>
        <translation>De procedimiento</translation>
    </message>
    <message>
        <source>○ Draft</source>
        <translation>○ Borrador</translation>
    </message>
    <message>
        <source>◔ Submitted</source>
        <translation>◔ Presentado</translation>
    </message>
    <message>
        <source>◑ Reviewed</source>
        <translation>◑ Revisado</translation>
    </message>
    <message>
        <source>✓ Final, locked</source>
        <translation>✓ Final, bloqueado</translation>
    </message>
    <message>
        <source>Military units</source>
        <translation>Unidades militares</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Enabling units</source>
        <translation>Unidades de apoyo</translation>
    </message>
    <message>
        <source>Training and capacity-building</source>
        <translation>Formación y creación de capacidad</translation>
    </message>
    <message>
        <source>Triangular Partnership Programme</source>
        <translation>Programa de Asociación Triangular</translation>
    </message>
    <message>
        <source>Light Coordination Mechanism</source>
        <translation>Mecanismo de Coordinación Ligera</translation>
    </message>
    <message>
        <source>Technology and data</source>
        <translation>Tecnología y datos</translation>
    </message>
    <message>
        <source>Women, peace and security</source>
        <translation>Mujeres, paz y seguridad</translation>
    </message>
    <message>
        <source>Safety, security and medical</source>
        <translation>Seguridad y atención médica</translation>
    </message>
    <message>
        <source>Protection of civilians</source>
        <translation>Protección de los civiles</translation>
    </message>
    <message>
        <source>Strategic communications</source>
        <translation>Comunicaciones estratégicas</translation>
    </message>
    <message>
        <source>Environment and energy</source>
        <translation>Medio ambiente y energía</translation>
    </message>
    <message>
        <source>Conduct and discipline</source>
        <translation>Conducta y disciplina</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Political support and other</source>
        <translation>Apoyo político y otros</translation>
    </message>
    <message>
        <source>Idea voiced</source>
        <translation>Idea expresada</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>En estudio</translation>
    </message>
    <message>
        <source>Intention announced</source>
        <translation>Intención anunciada</translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation>Confirmada por escrito</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dijo</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Nivel 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Nivel 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Nivel 3</translation>
    </message>
    <message>
        <source>Rapid deployment level</source>
        <translation>Nivel de despliegue rápido</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>announced before</source>
        <translation>ya anunciada</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Reiterated</source>
        <translation>Reiterado</translation>
    </message>
    <message>
        <source>Firmed up</source>
        <translation>Concretado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Primera mención</translation>
    </message>
    <message>
        <source>pace not known</source>
        <translation>ritmo desconocido</translation>
    </message>
    <message>
        <source>● {} words a minute: calm</source>
        <translation>● {} palabras por minuto: pausado</translation>
    </message>
    <message>
        <source>▲ {} words a minute: brisk for the interpreters</source>
        <translation>▲ {} palabras por minuto: rápido para los intérpretes</translation>
    </message>
    <message>
        <source>■ {} words a minute: too fast to interpret</source>
        <translation>■ {} palabras por minuto: demasiado rápido para la interpretación</translation>
    </message>
    <message>
        <source>○ Speaker without a note</source>
        <translation>○ Orador sin nota</translation>
    </message>
    <message>
        <source># Theme not touched</source>
        <translation># Tema no abordado</translation>
    </message>
    <message>
        <source>? Guiding question not answered</source>
        <translation>? Pregunta orientadora sin respuesta</translation>
    </message>
    <message>
        <source>? Question without an answer</source>
        <translation>? Pregunta sin respuesta</translation>
    </message>
    <message>
        <source>1 Point of one delegation only</source>
        <translation>1 Punto de una sola delegación</translation>
    </message>
    <message>
        <source>◇ Pledge without a quantity</source>
        <translation>◇ Promesa sin cantidad</translation>
    </message>
    <message>
        <source>Outcome summary of the co-hosts</source>
        <translation>Resumen de resultados de los coanfitriones</translation>
    </message>
    <message>
        <source>Chair’s summary, one page</source>
        <translation>Resumen de la presidencia, una página</translation>
    </message>
    <message>
        <source>Pledge register</source>
        <translation>Registro de promesas</translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation>Lista de oradores</translation>
    </message>
    <message>
        <source>Timing annex</source>
        <translation>Anexo de tiempos</translation>
    </message>
    <message>
        <source>Round table: 3 minutes, groups 5</source>
        <translation>Mesa redonda: 3 minutos, grupos 5</translation>
    </message>
    <message>
        <source>Plenary: 5 minutes, groups 7</source>
        <translation>Plenario: 5 minutos, grupos 7</translation>
    </message>
    <message>
        <source>Open debate: 4 minutes for all</source>
        <translation>Debate abierto: 4 minutos para todos</translation>
    </message>
    <message>
        <source>Council: 3 minutes, observers 2</source>
        <translation>Consejo: 3 minutos, observadores 2</translation>
    </message>
    <message>
        <source>General debate: 15 minutes</source>
        <translation>Debate general: 15 minutos</translation>
    </message>
    <message>
        <source>Informal: no limits, no replies</source>
        <translation>Oficiosa: sin límites ni respuestas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Ceremonia</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Groups first</source>
        <translation>Primero los grupos</translation>
    </message>
    <message>
        <source>Heads of State first</source>
        <translation>Primero los Jefes de Estado</translation>
    </message>
    <message>
        <source>Order of receipt</source>
        <translation>Orden de recepción</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>Por sorteo</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation>Alfabético</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation>Discurso principal</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Submit: &amp;next state</source>
        <translation>Presentar: &amp;siguiente fase</translation>
    </message>
    <message>
        <source>Reviewed: &amp;next state</source>
        <translation>Revisado: &amp;siguiente fase</translation>
    </message>
    <message>
        <source>Final: &amp;next state</source>
        <translation>Final: &amp;siguiente fase</translation>
    </message>
    <message>
        <source>Final already</source>
        <translation>Ya es final</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>names to settle before final</source>
        <translation>nombres por resolver antes del final</translation>
    </message>
    <message>
        <source>numbers to check</source>
        <translation>cifras por comprobar</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>de estilo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltan</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>▲ nobody has had the floor for a while: has the clock been forgotten?</source>
        <translation>▲ nadie ha tenido la palabra hace rato: ¿se ha olvidado el reloj?</translation>
    </message>
    <message>
        <source>▲ the clock has run for three times the limit: has it been forgotten?</source>
        <translation>▲ el reloj lleva tres veces el límite: ¿se ha olvidado?</translation>
    </message>
    <message>
        <source>No. {}</source>
        <translation>núm. {}</translation>
    </message>
    <message>
        <source>named</source>
        <translation>con nombre</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>por grupo</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>por número</translation>
    </message>
    <message>
        <source>not attributed</source>
        <translation>sin atribución</translation>
    </message>
    <message>
        <source>panellist</source>
        <translation>panelista</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>cuestión de orden</translation>
    </message>
    <message>
        <source>right of reply</source>
        <translation>derecho a contestar</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>presidencia</translation>
    </message>
    <message>
        <source>in national capacity</source>
        <translation>a título nacional</translation>
    </message>
    <message>
        <source>point of order, at once</source>
        <translation>cuestión de orden, de inmediato</translation>
    </message>
    <message>
        <source>question, at once</source>
        <translation>pregunta, de inmediato</translation>
    </message>
    <message>
        <source>The floor is free</source>
        <translation>La palabra está libre</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Everything in it is here already. Nothing would change.</source>
        <translation>Todo lo que contiene ya está aquí. Nada cambiaría.</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>1 person, in step</source>
        <translation>1 persona, al día</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ nuevo</translation>
    </message>
    <message>
        <source>↑ brought up to date</source>
        <translation>↑ actualizado</translation>
    </message>
    <message>
        <source>⇄ merged, both kept</source>
        <translation>⇄ combinados, ambos conservados</translation>
    </message>
    <message>
        <source>≠ both changed</source>
        <translation>≠ ambos cambiados</translation>
    </message>
    <message>
        <source>‖ kept apart</source>
        <translation>‖ conservados aparte</translation>
    </message>
    <message>
        <source>− deleted there</source>
        <translation>− borrado allí</translation>
    </message>
    <message>
        <source>one person for everything</source>
        <translation>una persona para todo</translation>
    </message>
    <message>
        <source>the chair</source>
        <translation>la presidencia</translation>
    </message>
    <message>
        <source>a rapporteur</source>
        <translation>la relatoría</translation>
    </message>
    <message>
        <source>the secretariat</source>
        <translation>la secretaría</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{title}. Handed over by {who} ({role}), {made}. {entries} entries.</source>
        <translation>{title}. Entregado por {who} ({role}), {made}. {entries} entradas.</translation>
    </message>
    <message>
        <source> {} of them are private there and stay closed.</source>
        <translation> {} de ellas son privadas allí y siguen cerradas.</translation>
    </message>
    <message>
        <source>{} entries are known here</source>
        <translation>{} entradas se conocen aquí</translation>
    </message>
    <message>
        <source>The clock of the laptop of {who} is {hours} h {minutes:02d} min ahead of this one: what is written there counts as later than what is written here. Ask for it to be set.</source>
        <translation>El reloj de la computadora de {who} está adelantado {hours} h {minutes:02d} min respecto de este: lo que se escribe allí cuenta como posterior a lo que se escribe aquí. Pida que lo ajusten.</translation>
    </message>
    <message>
        <source>{when} · {who} · {source}: {entries} entries, {records} records</source>
        <translation>{when} · {who} · {source}: {entries} entradas, {records} registros</translation>
    </message>
    <message>
        <source>{sign} {title}: {notes} notes, {interventions} interventions</source>
        <translation>{sign} {title}: {notes} notas, {interventions} intervenciones</translation>
    </message>
    <message>
        <source>offline, nothing to send</source>
        <translation>sin conexión, nada que enviar</translation>
    </message>
    <message>
        <source>Note: {}</source>
        <translation>Nota: {}</translation>
    </message>
    <message>
        <source>Pledge: {}</source>
        <translation>Promesa: {}</translation>
    </message>
    <message>
        <source>On the list: {}</source>
        <translation>En la lista: {}</translation>
    </message>
    <message>
        <source>Intervention {}: {}</source>
        <translation>Intervención {}: {}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>○ {}: over, and no notes have arrived</source>
        <translation>○ {}: terminada, y no ha llegado ninguna nota</translation>
    </message>
    <message>
        <source>{people} people, {waiting} changes on their way</source>
        <translation>{people} personas, {waiting} cambios en camino</translation>
    </message>
    <message>
        <source>{} people, all in step</source>
        <translation>{} personas, todas al día</translation>
    </message>
    <message>
        <source>offline, {} changes kept here</source>
        <translation>sin conexión, {} cambios guardados aquí</translation>
    </message>
    <message>
        <source>✓ Nothing to settle.</source>
        <translation>✓ Nada por resolver.</translation>
    </message>
    <message>
        <source>Text received</source>
        <translation>Texto recibido</translation>
    </message>
    <message>
        <source>✓ the booth has it</source>
        <translation>✓ la cabina lo tiene</translation>
    </message>
    <message>
        <source>not yet in the booth</source>
        <translation>aún no está en la cabina</translation>
    </message>
    <message>
        <source>delivered at {} words a minute</source>
        <translation>pronunciado a {} palabras por minuto</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} as they are, {missing} not in the file (they stay), {refused} left out. Faults: {faults}. Times are those of {zone}. Nothing has changed yet.</source>
        <translation>{new} nuevos, {changed} cambiados, {same} como están, {missing} no en el archivo (quedan), {refused} omitidos. Faltas: {faults}. Las horas son las de {zone}. Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Segments of sessions</source>
        <translation>Partes de sesiones</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>Preguntas orientadoras</translation>
    </message>
    <message>
        <source>Delegations and people</source>
        <translation>Delegaciones y personas</translation>
    </message>
    <message>
        <source>A speech log</source>
        <translation>Un registro de intervenciones</translation>
    </message>
    <message>
        <source>Import the programme from {}</source>
        <translation>Importar el programa de {}</translation>
    </message>
    <message>
        <source>Import the segments of sessions from {}</source>
        <translation>Importar las partes de sesiones de {}</translation>
    </message>
    <message>
        <source>Import guiding questions from {}</source>
        <translation>Importar las preguntas orientadoras de {}</translation>
    </message>
    <message>
        <source>Import delegations from {}</source>
        <translation>Importar delegaciones de {}</translation>
    </message>
    <message>
        <source>Import a speech log from {}</source>
        <translation>Importar un registro de {}</translation>
    </message>
    <message>
        <source>Note on the session itself</source>
        <translation>Nota sobre la propia sesión</translation>
    </message>
    <message>
        <source>has spoken</source>
        <translation>ha hablado</translation>
    </message>
    <message>
        <source>● has the floor</source>
        <translation>● tiene la palabra</translation>
    </message>
    <message>
        <source>▲ Now speaking: {}
F2 follows</source>
        <translation>▲ Habla ahora: {}
F2 sigue</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <source>limit {}</source>
        <translation>límite {}</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>tiene la palabra</translation>
    </message>
    <message>
        <source>no note yet</source>
        <translation>aún sin nota</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>Notes of the session itself</source>
        <translation>Notas sobre la propia sesión</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacía)</translation>
    </message>
    <message>
        <source>■ interpretation ends before that, at {}</source>
        <translation>■ la interpretación acaba antes, a las {}</translation>
    </message>
    <message>
        <source>interpretation until {}</source>
        <translation>interpretación hasta las {}</translation>
    </message>
    <message>
        <source>{} held, begun {} min late</source>
        <translation>{} celebrados, con {} min de retraso</translation>
    </message>
    <message>
        <source>{} held</source>
        <translation>{} celebrados</translation>
    </message>
    <message>
        <source>▲ interpretation ends in {}</source>
        <translation>▲ la interpretación acaba en {}</translation>
    </message>
    <message>
        <source>■ interpretation has ended</source>
        <translation>■ la interpretación ha acabado</translation>
    </message>
    <message>
        <source>the session has not begun</source>
        <translation>la sesión no ha empezado</translation>
    </message>
    <message>
        <source>▲ {} min late for {}</source>
        <translation>▲ {} min tarde para las {}</translation>
    </message>
    <message>
        <source>● {} min before the planned end at {}</source>
        <translation>● {} min antes del fin previsto a las {}</translation>
    </message>
    <message>
        <source>the list closes at {}, in {}</source>
        <translation>la lista cierra a las {}, en {}</translation>
    </message>
    <message>
        <source>left of the present speaker</source>
        <translation>que le quedan al orador actual</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>conclusión</translation>
    </message>
    <message>
        <source>carry over {}</source>
        <translation>trasladar {}</translation>
    </message>
    <message>
        <source>Ends about {}</source>
        <translation>Acaba hacia las {}</translation>
    </message>
    <message>
        <source>Begins at {}, in {}</source>
        <translation>Comienza a las {}, en {}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>quedan {}</translation>
    </message>
    <message>
        <source>{} past the plan</source>
        <translation>{} sobre lo previsto</translation>
    </message>
    <message>
        <source>{} each</source>
        <translation>{} cada una</translation>
    </message>
    <message>
        <source>close after {}</source>
        <translation>cerrar después de {}</translation>
    </message>
    <message>
        <source>{}th intervention</source>
        <translation>{}.ª intervención</translation>
    </message>
    <message>
        <source>Speaker not yet identified</source>
        <translation>Orador aún no identificado</translation>
    </message>
    <message>
        <source>{}st intervention</source>
        <translation>{}.ª intervención</translation>
    </message>
    <message>
        <source>{}nd intervention</source>
        <translation>{}.ª intervención</translation>
    </message>
    <message>
        <source>{}rd intervention</source>
        <translation>{}.ª intervención</translation>
    </message>
    <message>
        <source>inscribed beforehand</source>
        <translation>inscrito de antemano</translation>
    </message>
    <message>
        <source>moved by hand</source>
        <translation>movido a mano</translation>
    </message>
    <message>
        <source>not yet heard</source>
        <translation>aún no ha intervenido</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>times corrected</source>
        <translation>horas corregidas</translation>
    </message>
    <message>
        <source>▲ beyond the {} allowed</source>
        <translation>▲ más de las {} permitidas</translation>
    </message>
    <message>
        <source>granted, at the end</source>
        <translation>concedido, al final</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>to {}</source>
        <translation>a {}</translation>
    </message>
    <message>
        <source>aligned with {}</source>
        <translation>se suma a {}</translation>
    </message>
    <message>
        <source>on behalf of {}</source>
        <translation>en nombre de {}</translation>
    </message>
    <message>
        <source>{} min so far</source>
        <translation>{} min hasta ahora</translation>
    </message>
    <message>
        <source>reply {}</source>
        <translation>respuesta {}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>solo texto</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no se llegó a su turno</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>that speaker</source>
        <translation>ese orador</translation>
    </message>
    <message>
        <source>{} past the planned end at {}</source>
        <translation>{} después del fin previsto a las {}</translation>
    </message>
    <message>
        <source>{} waiting, limits × {:.2f} measured</source>
        <translation>{} en espera, límites × {:.2f} medido</translation>
    </message>
    <message>
        <source>hand-overs of {:.0f} s</source>
        <translation>cambios de orador de {:.0f} s</translation>
    </message>
    <message>
        <source>{} replies</source>
        <translation>{} respuestas</translation>
    </message>
    <message>
        <source>planned for {}</source>
        <translation>previsto para el {}</translation>
    </message>
    <message>
        <source>● floor taken</source>
        <translation>● palabra tomada</translation>
    </message>
    <message>
        <source>The time is an assumption: nobody has confirmed it.</source>
        <translation>La hora es una suposición: nadie la ha confirmado.</translation>
    </message>
    <message>
        <source>Every session: {}</source>
        <translation>Todas las sesiones: {}</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narración</translation>
    </message>
    <message>
        <source>No delegation is tied to this paragraph.</source>
        <translation>Ninguna delegación está vinculada a este párrafo.</translation>
    </message>
    <message>
        <source>● in this paragraph</source>
        <translation>● en este párrafo</translation>
    </message>
    <message>
        <source>● against it</source>
        <translation>● en contra</translation>
    </message>
    <message>
        <source>○ in another</source>
        <translation>○ en otro</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>1 párrafo</translation>
    </message>
    <message>
        <source>{} notes</source>
        <translation>{} notas</translation>
    </message>
    <message>
        <source>{} paragraphs</source>
        <translation>{} párrafos</translation>
    </message>
    <message>
        <source>Cross-cutting issues</source>
        <translation>Cuestiones transversales</translation>
    </message>
    <message>
        <source>Waiting for a paragraph</source>
        <translation>En espera de un párrafo</translation>
    </message>
    <message>
        <source>All of the session</source>
        <translation>Todas las de la sesión</translation>
    </message>
    <message>
        <source>Waiting for a paragraph, all sessions</source>
        <translation>En espera de un párrafo, todas las sesiones</translation>
    </message>
    <message>
        <source>✖ names somebody</source>
        <translation>✖ nombra a alguien</translation>
    </message>
    <message>
        <source>▲ check the number</source>
        <translation>▲ comprobar la cifra</translation>
    </message>
    <message>
        <source>✓ agreed</source>
        <translation>✓ acordado</translation>
    </message>
    <message>
        <source>Private: {} of {} heard support it</source>
        <translation>Privado: {} de {} oídas lo apoyan</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <source>. Against: {}</source>
        <translation>. En contra: {}</translation>
    </message>
    <message>
        <source>▲ {} waiting</source>
        <translation>▲ {} en espera</translation>
    </message>
    <message>
        <source>opened again: {}</source>
        <translation>reabierto: {}</translation>
    </message>
    <message>
        <source>{} ({} States)</source>
        <translation>{} ({} Estados)</translation>
    </message>
    <message>
        <source> / {} against</source>
        <translation> / {} en contra</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>Otros asuntos</translation>
    </message>
</context>
</TS>
