import type {FollowUpText} from '../../text-types.ts';

export const text: FollowUpText = {
	reminder: {
		subject: 'Lembrete: meu pedido de {sent}',
		blocks: [
			'Em {sent}, enviei a V. Sas. um pedido ({rights}) com base {law}. O prazo para a resposta terminou em {due}. Não recebi uma resposta completa.',
			'Peço que respondam por completo até {newDue}. Depois dessa data, pretendo recorrer à autoridade competente sem novo aviso.',
			'Segue anexa cópia do meu pedido.',
		],
	},
	gentleReminder: {
		subject: 'Meu pedido de {sent}',
		blocks: [
			'Em {sent}, enviei a V. Sas. um pedido ({rights}) com base {law}. Não recebi uma resposta completa.',
			'Peço que a enviem até {newDue} ou que me digam quando posso esperá-la.',
			'Segue anexa cópia do meu pedido.',
		],
	},
	softReminder: {
		subject: 'Meu pedido de {sent}',
		blocks: [
			'Em {sent}, enviei a V. Sas. um pedido ({rights}) com base {law}. Desde então respondi à pergunta de V. Sas., mas não recebi resposta completa.',
			'Peço resposta completa até {newDue}. Se entenderem que o prazo ainda não terminou, peço que indiquem o dia em que terminará.',
			'Segue anexa cópia do meu pedido.',
		],
	},
	identity: {
		subject: 'Comprovação de identidade para o meu pedido de {sent}',
		blocks: [
			'Em {sent}, enviei a V. Sas. um pedido ({rights}) com base {law}. Antes de responder, V. Sas. pedem mais informações sobre a minha identidade. Terei prazer em esclarecer toda dúvida real, mas sem fornecer mais dados do que o necessário.',
			'Peço que me informem qual é a dúvida e qual destes meios bastaria para esclarecê-la:',
			[
				'respondo a uma mensagem enviada ao endereço do qual escrevi',
				'confirmo, por uma alteração que V. Sas. indicarem, que controlo uma das páginas em que apareço',
				'em último caso, apresento um documento no qual tudo está coberto, inclusive a fotografia, exceto o meu nome',
			],
			'Não enviarei uma nova imagem do meu rosto: ela criaria justamente os dados de que trata o meu pedido. O que eu enviar serve apenas a esse fim; peço que seja eliminado assim que a dúvida estiver esclarecida e que isso me seja confirmado.',
		],
	},
	clarification: {
		subject: 'Esclarecimentos sobre o meu pedido de {sent}',
		blocks: [
			'Em {sent}, enviei a V. Sas. um pedido ({rights}) com base {law}. V. Sas. perguntam a que ele se refere exatamente.',
			'Refere-se a todos os dados a meu respeito que V. Sas. tratam, em especial:',
			[
				'imagens que mostram o meu rosto, e a sua origem',
				'tudo o que foi calculado a partir do meu rosto',
				'os dados vinculados, e aqueles a quem foram transmitidos',
			],
			'Não peço nada que não me diga respeito. Peço que respondam ao meu pedido com base nisso.',
		],
	},
	excuses: {
		'law-does-not-apply': {
			subject: 'Sua resposta de {on}',
			blocks: [
				'Em {sent}, enviei a V. Sas. um pedido ({rights}) com base {law}. Em {on}, V. Sas. responderam que essa lei não lhes é aplicável. Não compartilho desse entendimento.',
				'Peço que respondam ao meu pedido ou indiquem os fatos e dispositivos em que se baseiam. Se nada disso ocorrer até {newDue}, pretendo recorrer à autoridade competente.',
			],
		},
		'use-opt-out': {
			subject: 'Sua resposta de {on}: mantenho o meu pedido',
			blocks: [
				'Em {sent}, enviei a V. Sas. um pedido ({rights}) com base {law}. Em {on}, V. Sas. indicaram um formulário de exclusão.',
				'Meu pedido vai além de um formulário que apenas retira resultados de uma busca, e está completo. Peço resposta até {newDue}. Se entenderem que devo usar o formulário, peço que indiquem o dispositivo que o prevê.',
			],
		},
		'send-photo': {
			subject: 'Sua resposta de {on}: nenhuma nova imagem do meu rosto',
			blocks: [
				'Em {sent}, enviei a V. Sas. um pedido ({rights}) com base {law}. Em {on}, V. Sas. pediram uma imagem do meu rosto.',
				'Não a enviarei: ela criaria justamente os dados de que trata o meu pedido. Se não for possível encontrar os dados de outra forma, peço que expliquem por quê e se bastaria o endereço de uma imagem já pública. Peço resposta até {newDue}.',
			],
		},
		'no-names': {
			subject: 'Sua resposta de {on}: dados sem o meu nome podem me dizer respeito',
			blocks: [
				'Em {sent}, enviei a V. Sas. um pedido ({rights}) com base {law}. Em {on}, V. Sas. responderam que não guardam nomes e não podem me encontrar.',
				'Um rosto identifica uma pessoa mesmo sem nome. Peço que indiquem que informação, que não seja uma nova imagem do meu rosto, permitiria encontrar os dados, e que respondam até {newDue}.',
			],
		},
	},
};
