import type {LawText} from '../../text-types.ts';

/** Lei 13.709/2018, Art. 18 and 19; as written in Brazil. */
export const text: LawText = {
	name: 'na LGPD',
	basis: 'no artigo 18, § 1º, da LGPD',
	opening:
		'Resido no Brasil e dirijo-me à {controller} a respeito de dados pessoais meus que possam ser tratados por V. Sas., em especial imagens que mostram o meu rosto e dados biométricos obtidos a partir delas. Baseio-me na Lei Geral de Proteção de Dados Pessoais, Lei nº 13.709/2018 (LGPD).',
	rights: {
		access: {
			subject: 'Confirmação e acesso, artigos 18 e 19 da LGPD',
			blocks: [
				'Peço que confirmem se tratam dados pessoais a meu respeito e me deem acesso a eles em declaração clara e completa (artigo 18, I e II, e artigo 19, II), com:',
				[
					'toda imagem que me mostre, todo modelo biométrico ou vetor calculado a partir do meu rosto e todos os dados ligados a eles, com o endereço de onde a imagem foi obtida e a data',
					'a origem dos dados, os critérios utilizados e a finalidade do tratamento',
					'as entidades públicas e privadas com as quais os dados foram compartilhados (artigo 18, VII)',
				],
			],
		},
		objection: {
			subject: 'Oposição, artigo 18, § 2º, da LGPD',
			blocks: [
				'Oponho-me ao tratamento de dados pessoais a meu respeito, na medida em que não se baseia em consentimento meu e não cumpre a lei (artigo 18, § 2º), inclusive a qualquer coleta futura de imagens que me mostrem.',
			],
		},
		erasure: {
			subject: 'Bloqueio ou eliminação, artigo 18, IV, da LGPD',
			blocks: [
				'Peço o bloqueio ou a eliminação de todos os dados pessoais a meu respeito tratados em desconformidade com a lei: as imagens, todo modelo biométrico ou vetor calculado a partir do meu rosto e todos os dados ligados a eles (artigo 18, IV). Na medida em que invoquem consentimento, eu o revogo e peço a eliminação (artigo 18, VI). Peço que informem aqueles com quem os dados foram compartilhados e me confirmem o atendimento.',
			],
		},
	},
	reach:
		'A LGPD aplica-se seja qual for o local de estabelecimento de V. Sas., pois os dados foram coletados no Brasil ou dizem respeito a pessoas que aqui se encontram (artigo 3º, II e III).',
	faces: [
		'O que se calcula a partir de um rosto para identificar uma pessoa é dado biométrico e, portanto, dado pessoal sensível (artigo 5º, II), que só pode ser tratado nas hipóteses do artigo 11. Não dei consentimento específico e destacado, e os dados de acesso público continuam protegidos (artigo 7º, §§ 3º e 4º).',
	],
	purpose:
		'Meu objetivo é saber se e como V. Sas. tratam dados a meu respeito, verificar se o tratamento é lícito e pôr fim ao que não o for.',
	identity:
		'Se precisarem de mais informações para localizar os dados ou confirmar quem sou, peço que solicitem apenas o necessário e o usem apenas para esse fim; não é preciso para isso uma nova imagem do meu rosto.',
	deadline:
		'Peço que respondam de imediato e, quanto à declaração completa, em até 15 dias (artigo 19, II); se esta carta chegar hoje, espero a resposta até {due}.',
	gentleDeadline:
		'A lei exige providência imediata ou a indicação das razões que a impedem (artigo 18, § 4º); espero a resposta até {due}.',
	refusal:
		'Se não puderem atender de imediato, peço que me indiquem as razões de fato ou de direito (artigo 18, § 4º). Posso peticionar à ANPD (artigo 18, § 1º).',
	provisions: {
		rights: {access: 'artigos 18, I e II, e 19', erasure: 'artigo 18, IV e VI', objection: 'artigo 18, § 2º'},
		outcome: {silence: 'artigo 19, II', refusal: 'artigo 18, § 4º'},
		faces: 'artigos 6º, 7º e 11',
	},
};
