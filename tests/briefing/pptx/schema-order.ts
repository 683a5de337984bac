const SHAPE_PROPERTIES =
	'a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:ln a:effectLst a:extLst';
const RUN_PROPERTIES =
	'a:ln a:noFill a:solidFill a:effectLst a:highlight a:uLnTx a:uFillTx a:latin a:ea a:cs a:sym a:hlinkClick a:extLst';
const PARAGRAPH_PROPERTIES =
	'a:lnSpc a:spcBef a:spcAft a:buClr a:buSzPct a:buFont a:buNone a:buAutoNum a:buChar a:tabLst a:defRPr a:extLst';
const THREE_LISTS = 'a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst';

/**
 * Children that an element may have, in the order that the schemas of ECMA-376, part 1, ask for
 * (annex A: pml.xsd, dml-main.xsd, dml-chart.xsd, sml.xsd). PowerPoint offers to repair a file with
 * any other order. Elements that are not here are not in our files: a test says so.
 */
export const SCHEMA_ORDER: Readonly<Record<string, string>> = {
	'p:presentation':
		'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:embeddedFontLst p:defaultTextStyle p:extLst',
	'p:sldMasterIdLst': 'p:sldMasterId',
	'p:notesMasterIdLst': 'p:notesMasterId',
	'p:sldIdLst': 'p:sldId',
	'p:defaultTextStyle': 'a:defPPr a:lvl1pPr a:lvl2pPr',
	'p:presentationPr': 'p:showPr p:clrMru p:extLst',
	'p:viewPr': 'p:normalViewPr p:slideViewPr p:extLst',
	'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst',
	'p:sldLayoutIdLst': 'p:sldLayoutId',
	'p:txStyles': 'p:titleStyle p:bodyStyle p:otherStyle',
	'p:titleStyle': 'a:defPPr a:lvl1pPr',
	...Object.fromEntries(
		['p:bodyStyle', 'p:otherStyle', 'p:notesStyle', 'a:lstStyle'].map((style) => [
			style,
			`a:defPPr ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `a:lvl${n}pPr`).join(' ')}`
		])
	),
	'p:sldLayout': 'p:cSld p:clrMapOvr p:transition p:timing p:hf p:extLst',
	'p:sld': 'p:cSld p:clrMapOvr p:transition p:timing p:extLst',
	'p:notesMaster': 'p:cSld p:clrMap p:hf p:notesStyle p:extLst',
	'p:notes': 'p:cSld p:clrMapOvr p:extLst',
	'p:clrMapOvr': 'a:masterClrMapping a:overrideClrMapping',
	'p:cSld': 'p:bg p:spTree p:custDataLst p:controls p:extLst',
	'p:bg': 'p:bgPr p:bgRef',
	'p:bgRef': 'a:srgbClr a:schemeClr',
	// After the first two, shapes of all kinds in drawing order.
	'p:spTree': 'p:nvGrpSpPr p:grpSpPr p:sp|p:pic|p:graphicFrame|p:cxnSp|p:grpSp p:extLst',
	'p:nvGrpSpPr': 'p:cNvPr p:cNvGrpSpPr p:nvPr',
	'p:grpSpPr': 'a:xfrm',
	'p:sp': 'p:nvSpPr p:spPr p:style p:txBody p:extLst',
	'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
	'p:cNvSpPr': 'a:spLocks',
	'p:nvPr': 'p:ph a:audioCd p:extLst',
	'p:spPr': SHAPE_PROPERTIES,
	'p:txBody': 'a:bodyPr a:lstStyle a:p',
	'p:pic': 'p:nvPicPr p:blipFill p:spPr p:style p:extLst',
	'p:nvPicPr': 'p:cNvPr p:cNvPicPr p:nvPr',
	'p:cNvPicPr': 'a:picLocks',
	'p:blipFill': 'a:blip a:srcRect a:tile a:stretch',
	'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic p:extLst',
	'p:nvGraphicFramePr': 'p:cNvPr p:cNvGraphicFramePr p:nvPr',
	'p:cNvGraphicFramePr': 'a:graphicFrameLocks',
	'p:cxnSp': 'p:nvCxnSpPr p:spPr p:style p:extLst',
	'p:nvCxnSpPr': 'p:cNvPr p:cNvCxnSpPr p:nvPr',
	'p:xfrm': 'a:off a:ext',
	'a:xfrm': 'a:off a:ext a:chOff a:chExt',
	'a:stretch': 'a:fillRect',
	'a:prstGeom': 'a:avLst',
	'a:ln': 'a:noFill a:solidFill a:prstDash a:round a:headEnd a:tailEnd',
	'a:lnB': 'a:noFill a:solidFill a:prstDash a:round a:headEnd a:tailEnd',
	'a:solidFill': 'a:srgbClr|a:schemeClr',
	'a:highlight': 'a:srgbClr|a:schemeClr',
	'a:srgbClr': 'a:alpha|a:lumMod|a:lumOff',
	'a:bodyPr': 'a:prstTxWarp a:noAutofit a:normAutofit a:spAutoFit',
	'a:p': 'a:pPr a:r|a:br|a:fld a:endParaRPr',
	'a:pPr': PARAGRAPH_PROPERTIES,
	...Object.fromEntries(
		[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [`a:lvl${n}pPr`, PARAGRAPH_PROPERTIES])
	),
	'a:defPPr': PARAGRAPH_PROPERTIES,
	'a:lnSpc': 'a:spcPct a:spcPts',
	'a:spcBef': 'a:spcPct a:spcPts',
	'a:r': 'a:rPr a:t',
	'a:fld': 'a:rPr a:pPr a:t',
	'a:rPr': RUN_PROPERTIES,
	'a:defRPr': RUN_PROPERTIES,
	'a:graphic': 'a:graphicData',
	'a:graphicData': 'a:tbl|c:chart',
	'a:tbl': 'a:tblPr a:tblGrid a:tr',
	'a:tblGrid': 'a:gridCol',
	'a:tr': 'a:tc a:extLst',
	'a:tc': 'a:txBody a:tcPr',
	'a:txBody': 'a:bodyPr a:lstStyle a:p',
	'a:tcPr': 'a:lnL a:lnR a:lnT a:lnB a:noFill a:solidFill a:extLst',
	'a:theme': 'a:themeElements a:objectDefaults a:extraClrSchemeLst a:custClrLst a:extLst',
	'a:themeElements': 'a:clrScheme a:fontScheme a:fmtScheme a:extLst',
	'a:clrScheme':
		'a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink',
	...Object.fromEntries(
		[
			'dk1',
			'lt1',
			'dk2',
			'lt2',
			'hlink',
			'folHlink',
			...[1, 2, 3, 4, 5, 6].map((n) => `accent${n}`)
		].map((name) => [`a:${name}`, 'a:srgbClr|a:sysClr'])
	),
	'a:fontScheme': 'a:majorFont a:minorFont a:extLst',
	'a:majorFont': 'a:latin a:ea a:cs a:font',
	'a:minorFont': 'a:latin a:ea a:cs a:font',
	'a:fmtScheme': THREE_LISTS,
	'a:fillStyleLst': 'a:solidFill',
	'a:lnStyleLst': 'a:ln',
	'a:effectStyleLst': 'a:effectStyle',
	'a:effectStyle': 'a:effectLst',
	'a:bgFillStyleLst': 'a:solidFill',
	'a:tblStyleLst': 'a:tblStyle',
	'c:chartSpace':
		'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst',
	'c:chart':
		'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:extLst',
	'c:plotArea': 'c:layout c:barChart|c:lineChart c:catAx|c:valAx|c:serAx c:dTable c:spPr c:extLst',
	'c:barChart':
		'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId c:extLst',
	'c:ser':
		'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:shape c:smooth c:extLst',
	'c:lineChart':
		'c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId c:extLst',
	'c:marker': 'c:symbol c:size c:spPr c:extLst',
	'c:legendEntry': 'c:idx c:delete c:txPr c:extLst',
	'c:tx': 'c:strRef c:rich',
	'c:strRef': 'c:f c:strCache c:extLst',
	'c:numRef': 'c:f c:numCache c:extLst',
	'c:strCache': 'c:ptCount c:pt c:extLst',
	'c:numCache': 'c:formatCode c:ptCount c:pt c:extLst',
	'c:pt': 'c:v',
	'c:cat': 'c:multiLvlStrRef c:numRef c:numLit c:strRef c:strLit',
	'c:val': 'c:numRef c:numLit',
	'c:dPt':
		'c:idx c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr c:pictureOptions c:extLst',
	'c:dLbls':
		'c:dLbl c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator c:showLeaderLines c:extLst',
	'c:spPr': SHAPE_PROPERTIES,
	'c:txPr': 'a:bodyPr a:lstStyle a:p',
	'c:scaling': 'c:logBase c:orientation c:max c:min c:extLst',
	'c:catAx':
		'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst',
	'c:valAx':
		'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit c:minorUnit c:dispUnits c:extLst',
	'c:legend': 'c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr c:extLst',
	'c:externalData': 'c:autoUpdate',
	workbook: 'fileVersion workbookPr bookViews sheets definedNames calcPr extLst',
	sheets: 'sheet',
	worksheet: 'sheetPr dimension sheetViews sheetFormatPr cols sheetData pageMargins tableParts',
	sheetData: 'row',
	row: 'c',
	c: 'f v is',
	sst: 'si',
	si: 't',
	styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors',
	fonts: 'font',
	font: 'b i sz color name family',
	fills: 'fill',
	fill: 'patternFill',
	borders: 'border',
	border: 'left right top bottom diagonal',
	cellStyleXfs: 'xf',
	cellXfs: 'xf',
	cellStyles: 'cellStyle'
};
