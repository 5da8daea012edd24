/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The parts of an OpenDocument text that do not change: private to the ff-odt files. */

#define FF_ODT_TYPE "application/vnd.oasis.opendocument.text"

#define FF_ODT_NAMESPACES                                                                          \
  " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""                             \
  " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""                               \
  " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""                                 \
  " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""                               \
  " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""                      \
  " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""                                 \
  " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""                              \
  " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""                        \
  " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""    \
  " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\""                             \
  " xmlns:ooo=\"http://openoffice.org/2004/office\" office:version=\"1.3\""

#define FF_ODT_HEADER "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

#define FF_ODT_MANIFEST                                                                            \
  FF_ODT_HEADER                                                                                    \
  "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""       \
  " manifest:version=\"1.3\">\n"                                                                   \
  "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\""                         \
  " manifest:media-type=\"" FF_ODT_TYPE "\"/>\n"                                                   \
  "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>\n"   \
  "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>\n"    \
  "<manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/>\n"      \
  "<manifest:file-entry manifest:full-path=\"settings.xml\" manifest:media-type=\"text/xml\"/>\n"

#define FF_ODT_MANIFEST_END "</manifest:manifest>\n"

#define FF_ODT_FONTS                                                                               \
  "<office:font-face-decls><style:font-face style:name=\"Text\""                                   \
  " svg:font-family=\"Cantarell, 'Noto Sans', 'DejaVu Sans'\""                                     \
  " style:font-family-generic=\"swiss\" "                                                          \
  "style:font-pitch=\"variable\"/></office:font-face-decls>\n"

/* Styles that everyone may change; measures are those of the printed report. */
#define FF_ODT_STYLES                                                                              \
  "<style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\"/>\n"       \
  "<style:style style:name=\"Text_20_body\" style:display-name=\"Text body\""                      \
  " style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties"   \
  " fo:margin-bottom=\"7pt\" fo:orphans=\"2\" fo:widows=\"2\"/><style:text-properties"             \
  " fo:hyphenate=\"true\" fo:hyphenation-remain-char-count=\"2\""                                  \
  " fo:hyphenation-push-char-count=\"2\"/></style:style>\n"                                        \
  "<style:style style:name=\"Title\" style:family=\"paragraph\""                                   \
  " style:parent-style-name=\"Standard\"><style:paragraph-properties fo:margin-top=\"150pt\""      \
  " fo:line-height=\"120%\"/><style:text-properties fo:font-size=\"30pt\""                         \
  " fo:font-weight=\"bold\" style:font-size-complex=\"30pt\""                                      \
  " style:font-weight-complex=\"bold\"/></style:style>\n"                                          \
  "<style:style style:name=\"Subtitle\" style:family=\"paragraph\""                                \
  " style:parent-style-name=\"Standard\"><style:paragraph-properties fo:margin-top=\"10pt\""       \
  " fo:margin-bottom=\"60pt\"/><style:text-properties fo:font-size=\"15pt\""                       \
  " style:font-size-complex=\"15pt\" fo:color=\"#57534c\"/></style:style>\n"                       \
  "<style:style style:name=\"Heading\" style:family=\"paragraph\""                                 \
  " style:parent-style-name=\"Standard\" style:next-style-name=\"Text_20_body\">"                  \
  "<style:paragraph-properties fo:keep-with-next=\"always\" fo:margin-bottom=\"6pt\"/>"            \
  "<style:text-properties fo:font-weight=\"bold\" style:font-weight-complex=\"bold\"/>"            \
  "</style:style>\n"                                                                               \
  "<style:style style:name=\"Heading_20_1\" style:display-name=\"Heading 1\""                      \
  " style:family=\"paragraph\" style:parent-style-name=\"Heading\""                                \
  " style:default-outline-level=\"1\"><style:paragraph-properties fo:margin-top=\"28pt\""          \
  " fo:padding-top=\"8pt\"/><style:text-properties fo:font-size=\"20pt\""                          \
  " style:font-size-complex=\"20pt\"/></style:style>\n"                                            \
  "<style:style style:name=\"Heading_20_2\" style:display-name=\"Heading 2\""                      \
  " style:family=\"paragraph\" style:parent-style-name=\"Heading\""                                \
  " style:default-outline-level=\"2\"><style:paragraph-properties fo:margin-top=\"20pt\"/>"        \
  "<style:text-properties fo:font-size=\"12.5pt\" style:font-size-complex=\"12.5pt\"/>"            \
  "</style:style>\n"                                                                               \
  "<style:style style:name=\"Heading_20_3\" style:display-name=\"Heading 3\""                      \
  " style:family=\"paragraph\" style:parent-style-name=\"Heading\""                                \
  " style:default-outline-level=\"3\"><style:paragraph-properties fo:margin-top=\"13pt\"/>"        \
  "</style:style>\n"                                                                               \
  "<style:style style:name=\"Quotations\" style:family=\"paragraph\""                              \
  " style:parent-style-name=\"Standard\"><style:paragraph-properties fo:margin-top=\"4pt\""        \
  " fo:margin-bottom=\"6pt\" fo:margin-left=\"6pt\" fo:padding-left=\"10pt\"/>"                    \
  "<style:text-properties fo:font-size=\"12.5pt\" "                                                \
  "style:font-size-complex=\"12.5pt\"/></style:style>\n"                                           \
  "<style:style style:name=\"Note\" style:family=\"paragraph\""                                    \
  " style:parent-style-name=\"Standard\"><style:paragraph-properties fo:margin-bottom=\"4pt\"/>"   \
  "<style:text-properties fo:font-size=\"9pt\" style:font-size-complex=\"9pt\""                    \
  " fo:color=\"#57534c\"/></style:style>\n"                                                        \
  "<style:style style:name=\"Numbered\" style:family=\"paragraph\""                                \
  " style:parent-style-name=\"Standard\"><style:paragraph-properties fo:margin-left=\"36pt\""      \
  " fo:text-indent=\"-36pt\" fo:margin-bottom=\"7pt\"><style:tab-stops><style:tab-stop"            \
  " style:position=\"0pt\"/></style:tab-stops></style:paragraph-properties></style:style>\n"       \
  "<style:style style:name=\"Definition\" style:family=\"paragraph\""                              \
  " style:parent-style-name=\"Standard\"><style:paragraph-properties fo:margin-left=\"92pt\""      \
  " fo:text-indent=\"-92pt\" fo:margin-bottom=\"4pt\"><style:tab-stops><style:tab-stop"            \
  " style:position=\"0pt\"/></style:tab-stops></style:paragraph-properties></style:style>\n"       \
  "<style:style style:name=\"List_20_Contents\" style:display-name=\"List Contents\""              \
  " style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties"   \
  " fo:margin-bottom=\"3pt\"/></style:style>\n"                                                    \
  "<style:style style:name=\"Table_20_Contents\" style:display-name=\"Table Contents\""            \
  " style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:text-properties"        \
  " fo:font-size=\"10.5pt\" style:font-size-complex=\"10.5pt\"/></style:style>\n"                  \
  "<style:style style:name=\"Table_20_Figures\" style:display-name=\"Table Figures\""              \
  " style:family=\"paragraph\" style:parent-style-name=\"Table_20_Contents\">"                     \
  "<style:paragraph-properties fo:text-align=\"end\"/></style:style>\n"                            \
  "<style:style style:name=\"Contents_20_Heading\" style:display-name=\"Contents Heading\""        \
  " style:family=\"paragraph\" style:parent-style-name=\"Heading\"><style:paragraph-properties"    \
  " fo:margin-top=\"28pt\"/><style:text-properties fo:font-size=\"20pt\""                          \
  " style:font-size-complex=\"20pt\"/></style:style>\n"                                            \
  "<style:style style:name=\"Header\" style:family=\"paragraph\""                                  \
  " style:parent-style-name=\"Standard\"><style:text-properties fo:font-size=\"9pt\""              \
  " style:font-size-complex=\"9pt\" fo:color=\"#57534c\"/></style:style>\n"                        \
  "<style:style style:name=\"Footer\" style:family=\"paragraph\""                                  \
  " style:parent-style-name=\"Header\"><style:paragraph-properties fo:text-align=\"end\"/>"        \
  "</style:style>\n"                                                                               \
  "<style:style style:name=\"Contents_20_Link\" style:display-name=\"Contents Link\""              \
  " style:family=\"text\"><style:text-properties fo:color=\"#1d1b18\""                             \
  " style:text-underline-style=\"none\"/></style:style>\n"                                         \
  "<style:style style:name=\"Strong\" style:family=\"text\"><style:text-properties"                \
  " fo:font-weight=\"bold\" style:font-weight-complex=\"bold\"/></style:style>\n"                  \
  "<style:style style:name=\"Emphasis\" style:family=\"text\"><style:text-properties"              \
  " fo:font-style=\"italic\" style:font-style-complex=\"italic\"/></style:style>\n"                \
  "<style:style style:name=\"Muted\" style:family=\"text\"><style:text-properties"                 \
  " fo:font-size=\"86%\" fo:color=\"#57534c\"/></style:style>\n"                                   \
  "<text:list-style style:name=\"Bullets\"><text:list-level-style-bullet text:level=\"1\""         \
  " text:bullet-char=\"•\"><style:list-level-properties"                                         \
  " text:list-level-position-and-space-mode=\"label-alignment\"><style:list-level-label-alignment" \
  " text:label-followed-by=\"listtab\" text:list-tab-stop-position=\"13pt\""                       \
  " fo:text-indent=\"-13pt\" fo:margin-left=\"13pt\"/></style:list-level-properties>"              \
  "</text:list-level-style-bullet></text:list-style>\n"
