import type {ComplaintText} from '../../text-types.ts';

export const text: ComplaintText = {
	greeting: 'Prezadas Senhoras, prezados Senhores,',
	subject: 'Petição contra {controller}',
	opening: 'Resido {inPlace} e apresento, com base {basis}, petição contra {controller}.',
	request: 'Em {sent}, enviei à empresa o seguinte pedido com base {law}: {asked}.',
	outcome: {
		silence: 'O prazo para a resposta terminou em {due}. Não recebi resposta.',
		silenceWithoutPeriod: 'Não recebi resposta.',
		refusal: 'Em {on}, o meu pedido foi recusado.',
		incomplete: 'Em {on}, recebi uma resposta que não atende por completo ao meu pedido.',
		silenceAsRefusal: 'Até o fim do prazo, em {due}, não houve resposta. A lei considera isso uma recusa.',
		identity:
			'Em {on}, a resposta foi condicionada a uma comprovação adicional da minha identidade. Nessa exigência, que anexo, não encontro indicação de dúvida sobre quem sou.',
	},
	reminded: 'Em {reminded}, enviei um lembrete.',
	replied: 'Em {replied}, respondi.',
	complainedThere: 'Em {complainedThere}, reclamei diretamente à empresa.',
	faces:
		'O caso diz respeito a imagens do meu rosto que possam ser mantidas e a tudo o que se calcule a partir delas para me identificar: dados biométricos. Não consenti com esse tratamento. Meu pedido expõe por que o considero ilícito.',
	precedents: 'Autoridades já consideraram essa prática ilícita segundo a lei de seus países:',
	ownPrecedents: 'Essa autoridade já considerou ilícita essa prática:',
	reachConfirmed: 'Um tribunal do meu país confirmou que sua lei se aplica a {controllerName}:',
	infringed: 'A meu ver, foram violados estes dispositivos: {provisions}.',
	learned: 'Tomei conhecimento disso em {learned}.',
	underAppeal: 'em grau de recurso',
	asks: 'Peço que examinem a petição e, em especial:',
	orders: [
		'que verifiquem se são tratados dados a meu respeito e se isso é lícito',
		'que constatem que o meu pedido não foi atendido e determinem o seu atendimento',
	],
	stopFaces: 'que determinem que imagens do meu rosto não sejam coletadas nem tratadas',
	otherPowers: 'que exerçam os demais poderes que entenderem cabíveis e me informem sobre o andamento e o resultado da petição',
	anonymous: 'Peço que meu nome e meu endereço só sejam comunicados se o exame o exigir, e que me avisem antes.',
	attachments: 'Anexo:',
	attached: {
		request: 'cópia do meu pedido',
		proof: 'prova do envio',
		answer: 'a resposta recebida',
		demand: 'a exigência de comprovação de identidade',
		reply: 'cópia da minha réplica',
		reminder: 'cópia do lembrete',
		complaint: 'cópia da reclamação direta',
	},
	closing: 'Atenciosamente,',
};
