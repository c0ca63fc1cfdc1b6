import type {FollowUpText} from '../../text.ts';

export const text: FollowUpText = {
	reminder: {
		subject: 'Lembrete: meu pedido de {sent}',
		blocks: [
			'Em {sent} enviei a V. Sas. um pedido com base {law} ({rights}). O prazo para a resposta terminou em {due}. Não recebi uma resposta completa.',
			'Peço que respondam por completo até {newDue}. Depois disso, pretendo recorrer à autoridade competente sem nova carta.',
			'Anexo novamente o meu pedido. Seus motivos não mudaram.',
		],
	},
	gentleReminder: {
		subject: 'Meu pedido de {sent}',
		blocks: [
			'Em {sent} enviei a V. Sas. um pedido com base {law} ({rights}). Não recebi uma resposta completa.',
			'Peço que a enviem até {newDue} ou que me digam quando posso esperá-la.',
			'Anexo novamente o meu pedido.',
		],
	},
	softReminder: {
		subject: 'Meu pedido de {sent}',
		blocks: [
			'Em {sent}, enviei a V. Sas. um pedido ({rights}) com base {law}. Desde então respondi à sua pergunta e não recebi resposta completa.',
			'Peço resposta completa até {newDue}. Se entenderem que o prazo ainda não terminou, peço que indiquem o dia em que terminará.',
			'Anexo novamente o meu pedido.',
		],
	},
	identity: {
		subject: 'Comprovação de identidade para o meu pedido de {sent}',
		blocks: [
			'Em {sent} enviei a V. Sas. um pedido com base {law} ({rights}). Antes de responder, V. Sas. pedem mais informações sobre a minha identidade. Terei prazer em esclarecer uma dúvida real, sem fornecer mais dados do que o necessário.',
			'Peço que me digam qual é a dúvida e qual destes meios a esclareceria:',
			[
				'respondo a uma mensagem enviada ao mesmo endereço do qual escrevi',
				'confirmo, por uma alteração que V. Sas. indicarem, que controlo uma das páginas em que apareço',
				'em último caso, apresento um documento no qual tudo está coberto, inclusive a fotografia, exceto o meu nome',
			],
			'Não envio uma nova imagem do meu rosto: ela criaria justamente os dados de que trata o meu pedido. O que eu enviar serve apenas a esse fim; peço que seja eliminado assim que a dúvida estiver esclarecida e que isso me seja confirmado.',
		],
	},
	clarification: {
		subject: 'Meu pedido de {sent}: o que peço',
		blocks: [
			'Em {sent}, enviei a V. Sas. um pedido ({rights}) com base {law}. V. Sas. perguntam a que ele se refere exatamente.',
			'Refere-se a todos os dados a meu respeito que V. Sas. tratam, em especial:',
			[
				'imagens que mostram meu rosto, e de onde vieram',
				'tudo o que foi calculado a partir do meu rosto',
				'os dados vinculados, e a quem foram transmitidos',
			],
			'Não peço nada que não me diga respeito. Peço que respondam agora com base nisso.',
		],
	},
	excuses: {
		'law-does-not-apply': {
			subject: 'Sua resposta de {on}',
			blocks: [
				'Em {sent}, enviei a V. Sas. um pedido ({rights}) com base {law}. Em {on}, V. Sas. responderam que essa lei não lhes é aplicável. Não concordo.',
				'Peço que respondam ao meu pedido ou indiquem os fatos e dispositivos em que se baseiam. Se nada disso ocorrer até {newDue}, pretendo apresentar reclamação.',
			],
		},
		'use-opt-out': {
			subject: 'Sua resposta de {on}: mantenho o meu pedido',
			blocks: [
				'Em {sent}, enviei a V. Sas. um pedido ({rights}) com base {law}. Em {on}, V. Sas. indicaram um formulário de exclusão.',
				'Um formulário que oculta resultados não é o que pedi, e nada me obriga a usá-lo: minha carta é um pedido completo. Peço resposta até {newDue}.',
			],
		},
		'send-photo': {
			subject: 'Sua resposta de {on}: nenhuma nova imagem do meu rosto',
			blocks: [
				'Em {sent}, enviei a V. Sas. um pedido ({rights}) com base {law}. Em {on}, V. Sas. pediram uma imagem do meu rosto.',
				'Não a envio: ela criaria justamente os dados de que trata o meu pedido. Se não for possível encontrar os dados de outra forma, peço que expliquem por quê e que imagem já pública eu poderia indicar. Peço resposta até {newDue}.',
			],
		},
		'no-names': {
			subject: 'Sua resposta de {on}: dados sem nome também me dizem respeito',
			blocks: [
				'Em {sent}, enviei a V. Sas. um pedido ({rights}) com base {law}. Em {on}, V. Sas. responderam que não guardam nomes e não podem me encontrar.',
				'Um rosto identifica uma pessoa mesmo sem nome. Peço que indiquem que informação permitiria encontrar os dados, sem nova imagem do meu rosto, e que respondam até {newDue}.',
			],
		},
	},
};
