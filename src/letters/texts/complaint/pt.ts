import type {ComplaintText} from '../../text.ts';

export const text: ComplaintText = {
	greeting: 'Prezados Senhores, prezadas Senhoras,',
	subject: 'Petição contra {controller}',
	opening: 'Resido {inPlace} e apresento, com base {basis}, petição contra {controller}.',
	request: 'Em {sent} enviei à empresa o seguinte pedido com base {law}: {asked}.',
	outcome: {
		silence: 'O prazo para a resposta terminou em {due}. Não recebi resposta.',
		silenceWithoutPeriod: 'Não recebi resposta.',
		refusal: 'Em {on} o pedido foi recusado.',
		incomplete: 'Em {on} recebi uma resposta que não atende por completo ao pedido.',
		silenceAsRefusal: 'Até o fim do prazo, em {due}, não houve resposta. A lei considera isso uma recusa.',
		identity:
			'Em {on}, a resposta foi condicionada a cópia de documento de identidade ou imagem do meu rosto, sem indicação de dúvida sobre minha identidade.',
	},
	reminded: 'Em {reminded} enviei um lembrete.',
	replied: 'Em {replied}, respondi.',
	complainedThere: 'Em {complainedThere} reclamei diretamente à empresa.',
	faces:
		'Trata-se de imagens do meu rosto e de tudo o que é calculado a partir delas para me reconhecer: dados biométricos. Não consenti nesse tratamento. Meu pedido expõe por que o considero ilícito.',
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
	stopFaces: 'que determinem o fim da coleta e do tratamento de imagens do meu rosto',
	otherPowers: 'que usem os demais poderes que entenderem cabíveis e me informem sobre o andamento e o resultado',
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
