import type {CommonText} from '../../text-types.ts';

/** As written in Brazil. */
export const text: CommonText = {
	greeting: 'Prezadas Senhoras, prezados Senhores,',
	closing: 'Atenciosamente,',
	separator: '; ',
	places: 'As páginas e imagens a seguir me mostram e devem permitir a localização dos dados:',
	noPlaces: 'Se precisarem de uma imagem para localizar os dados, peço que me informem; indicarei uma que já seja pública, se houver.',
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
