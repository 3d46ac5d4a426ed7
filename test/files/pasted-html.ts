/** What office programs and browsers put on the clipboard for a small table, shortened where it only sets distances and borders. */

export const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 @font-face
	{font-family:".VnTime";
	panose-1:2 11 114 0 0 0 0 0 0 0;}
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	margin:0in;
	font-size:14.0pt;
	font-family:"Times New Roman",serif;
	mso-fareast-font-family:"Times New Roman";}
@page WordSection1
	{size:8.5in 11.0in;}
div.WordSection1
	{page:WordSection1;}
 @list l0:level1
	{mso-level-number-format:decimal;}
-->
</style>
<!--[if gte mso 10]><style>table.MsoNormalTable {font-weight:bold}</style><![endif]-->
</head>
<body lang=EN-US style='tab-interval:.5in'>
<!--StartFragment-->
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=40 rowspan=2 valign=top style='width:29.9pt;border:solid windowtext 1.0pt'>
  <p class=MsoNormal align=center style='text-align:center'><b style='mso-bidi-font-weight:normal'>TT<o:p></o:p></b></p>
  </td>
  <td width=300 rowspan=2 valign=top style='width:225.0pt'>
  <p class=MsoNormal align=center><b>Nhiệm
  vụ<o:p></o:p></b></p>
  </td>
  <td width=200 colspan=2 valign=top>
  <p class=MsoNormal align=center><b>Cơ quan thực hiện<o:p></o:p></b></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td width=100><p class=MsoNormal><b>Chủ trì<o:p></o:p></b></p></td>
  <td width=100><p class=MsoNormal><b>Phối hợp<o:p></o:p></b></p></td>
 </tr>
 <tr style='mso-yfti-irow:2'>
  <td width=40>
  <p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
  style='mso-fareast-font-family:"Times New Roman"'><span style='mso-list:Ignore'>1.<span
  style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><o:p>&nbsp;</o:p></p>
  </td>
  <td width=300>
  <p class=MsoNormal>Rà soát thủ tục <span class=SpellE>hành</span> chính;<br>
  công bố danh mục</p>
  <p class=MsoNormal><span style='mso-spacerun:yes'> </span>- Báo cáo kết quả<o:p></o:p></p>
  <p class=MsoNormal><o:p>&nbsp;</o:p></p>
  </td>
  <td width=100 rowspan=2>
  <p class=MsoNormal><span style='font-family:".VnTime",sans-serif'>Văn phòng Sở<o:p></o:p></span></p>
  </td>
  <td width=100><p class=MsoNormal>Các phòng<span style='display:none;mso-hide:all'> ẩn</span></p></td>
 </tr>
 <tr style='mso-yfti-irow:3;mso-yfti-lastrow:yes'>
  <td width=40>
  <p class=MsoListParagraph><![if !supportLists]><span><span style='mso-list:Ignore'>2.<span
  style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]></p>
  </td>
  <td width=300>
  <p class=MsoListParagraph><![if !supportLists]><span><span style='mso-list:Ignore'>a)<span
  style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>Kiểm tra</p>
  <p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol'><span
  style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>Một cửa</p>
  </td>
  <td width=100><p class=MsoNormal><o:p>&nbsp;</o:p></p></td>
 </tr>
 <![if !supportMisalignedColumns]>
 <tr height=0>
  <td width=40 style='border:none'></td>
  <td width=300 style='border:none'></td>
  <td width=100 style='border:none'></td>
  <td width=100 style='border:none'></td>
 </tr>
 <![endif]>
</table>
<!--EndFragment-->
</body>
</html>`;

export const EXCEL = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<style>
<!--table
	{mso-displayed-decimal-separator:"\\,";
	mso-displayed-thousand-separator:"\\.";}
@page
	{margin:.75in .7in .75in .7in;}
.font5
	{color:black;
	font-weight:700;
	font-family:"Times New Roman", serif;}
tr
	{mso-height-source:auto;}
td
	{padding-top:1px;
	font-size:11.0pt;
	font-weight:400;
	font-family:Calibri, sans-serif;
	white-space:nowrap;}
.xl65
	{font-size:14.0pt;
	font-weight:700;
	font-family:"Times New Roman", serif;
	text-align:center;}
.xl66
	{mso-number-format:"Short Date";
	white-space:normal;}
.xl67
	{font-family:"\\.VnTimeH", sans-serif;
	white-space:normal;}
-->
</style>
</head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=400 style='border-collapse:collapse;width:300pt'>
<!--StartFragment-->
 <col width=64 style='width:48pt'>
 <col width=200 style='mso-width-source:userset;width:150pt'>
 <tr height=24 style='height:18.0pt'>
  <td colspan=3 height=24 class=xl65 width=400 style='height:18.0pt;width:300pt'>PHỤ LỤC</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>STT</td>
  <td>Nhiệm vụ</td>
  <td>Thời hạn</td>
 </tr>
 <tr height=40 style='height:30.0pt'>
  <td height=40 align=right style='height:30.0pt' x:num>1</td>
  <td class=xl66 width=200 style='width:150pt'>Đề án &quot;06&quot;<br>
    giai đoạn<span style='mso-spacerun:yes'>  </span>2</td>
  <td rowspan=2 class=xl66 align=right x:num="45838">30/06/2025</td>
 </tr>
 <tr height=0 style='display:none;mso-height-source:userset'>
  <td>ẩn</td><td>ẩn</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 align=right style='height:15.0pt'>2</td>
  <td class=xl67>C¶i c¸ch</td>
 </tr>
<!--EndFragment-->
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
  <td width=64 style='width:48pt'></td>
  <td width=200 style='width:150pt'></td>
 </tr>
 <![endif]>
</table>
</body>
</html>`;

export const LIBREOFFICE_CALC = `<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<meta name="generator" content="LibreOffice 24.2.0.3 (Linux)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }
		a.comment-indicator:hover + comment { background:#ffd; position:absolute; display:block; }
		comment { display:none;  }
	</style>
</head>
<body>
<table cellspacing="0" border="0">
	<colgroup width="85"></colgroup>
	<colgroup width="200"></colgroup>
	<tr>
		<td height="17" align="left"><b><font face="Times New Roman">TT</font></b></td>
		<td align="left"><b><font face="Times New Roman">Nhiệm vụ</font></b></td>
	</tr>
	<tr>
		<td height="32" align="right" sdval="1" sdnum="1066;">1</td>
		<td rowspan=2 align="left">Rà soát<br>công bố</td>
	</tr>
	<tr>
		<td height="17" align="right" sdval="2" sdnum="1066;">2</td>
	</tr>
</table>
</body>
</html>`;

export const LIBREOFFICE_WRITER = `<!DOCTYPE html><html><head>
<style type="text/css">
	@page { margin: 2cm }
	td p { orphans: 0; widows: 0; background: transparent }
	p { margin-bottom: 0.25cm; line-height: 115% }
</style></head>
<body lang="vi-VN"><table width="100%" cellpadding="4" cellspacing="0"><col width="50*"/><col width="206*"/>
<thead><tr valign="top"><th><p>TT</p></th><th><p>Nhiệm vụ</p></th></tr></thead>
<tbody><tr valign="top"><td><p>1</p></td>
<td><ol>
	<li><p>Rà soát</p></li>
	<li><p>Công bố</p></li>
</ol></td></tr></tbody></table></body></html>`;

export const GOOGLE_SHEETS = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px;border-collapse:collapse;border:none" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden;padding:2px 3px;vertical-align:bottom;font-weight:bold;">TT</td><td style="overflow:hidden;font-weight:bold;">Nhiệm vụ</td></tr><tr style="height:21px;"><td style="text-align:right;">1</td><td>Rà soát<br/>công bố</td></tr></tbody></table>`;

export const CHROME_PAGE = `<html>
<body>
<!--StartFragment--><div style="color: rgb(0, 0, 0); font-family: Arial; white-space: normal;"><table style="border-collapse: collapse;"><tbody><tr><th scope="col" style="box-sizing: inherit;">TT</th><th scope="col">Nhiệm vụ</th></tr><tr><td>1</td><td>
          <div class="field"><span>Rà soát</span>
            <a href="https://example.vn/van-ban">văn bản</a></div>
        </td></tr></tbody></table></div><br class="Apple-interchange-newline"><!--EndFragment-->
</body>
</html>`;
