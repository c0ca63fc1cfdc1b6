import type {CommonText} from '../../text.ts';

/** As written in Brazil. */
export const text: CommonText = {
	greeting: 'Prezados Senhores, prezadas Senhoras,',
	closing: 'Atenciosamente,',
	separator: '; ',
	places: 'As páginas e imagens a seguir me mostram e permitem localizar os dados:',
	noPlaces: 'Se precisarem de uma imagem para localizar os dados, peço que me informem: posso indicar uma que já é pública.',
	situation: 'As razões ligadas à minha situação particular são as seguintes: {situation}',
	coverNote: 'Minha carta segue anexa em PDF. Peço que respondam a este endereço.',
	suggestedSituation: 'Qualquer pessoa que tenha uma foto minha poderia, com um serviço desses, descobrir quem eu sou.',
	accessFirst: 'Peço que respondam ao pedido de acesso antes de eliminar qualquer dado, para que não se perca o que pergunto.',
	rightNames: {
		access: 'acesso',
		erasure: 'eliminação',
		restriction: 'bloqueio',
		objection: 'oposição',
		'opt-out': 'oposição à venda',
	},
};
