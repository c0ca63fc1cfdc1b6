import type {FollowUpText} from '../../text.ts';

export const text: FollowUpText = {
	reminder: {
		subject: 'Lembrete: meu pedido de {sent}',
		blocks: [
			'Em {sent} enviei a vocês um pedido com base {law} ({rights}). O prazo para a resposta terminou em {due}. Não recebi uma resposta completa.',
			'Peço que respondam por completo até {newDue}. Depois disso, pretendo recorrer à autoridade competente sem nova carta.',
			'Anexo novamente o meu pedido. Seus motivos não mudaram.',
		],
	},
	gentleReminder: {
		subject: 'Meu pedido de {sent}',
		blocks: [
			'Em {sent} enviei a vocês um pedido com base {law} ({rights}). Não recebi uma resposta completa.',
			'Peço que a enviem até {newDue} ou que me digam quando posso esperá-la.',
			'Anexo novamente o meu pedido.',
		],
	},
	identity: {
		subject: 'Comprovação de identidade para o meu pedido de {sent}',
		blocks: [
			'Em {sent} enviei a vocês um pedido com base {law} ({rights}). Antes de responder, vocês pedem mais informações sobre a minha identidade. Terei prazer em esclarecer uma dúvida real, sem fornecer mais dados do que o necessário.',
			'Peço que me digam qual é a dúvida e qual destes caminhos a resolveria:',
			[
				'respondo a uma mensagem enviada ao mesmo endereço do qual escrevi',
				'confirmo, por uma alteração que vocês indicarem, que controlo uma das páginas do meu pedido',
				'em último caso, mostro um documento no qual tudo está coberto, exceto o meu nome e o que possa ser comparado com dados que vocês já têm',
			],
			'Não envio uma nova imagem do meu rosto: ela criaria justamente os dados de que trata o meu pedido. O que eu enviar serve apenas a esse fim; peço que seja eliminado assim que a dúvida estiver resolvida e que isso me seja confirmado.',
		],
	},
	identityLaw: 'Só podem ser pedidas informações adicionais em caso de dúvida razoável e na medida do necessário ({short}).',
};
