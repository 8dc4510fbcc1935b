#!/usr/bin/env python3
"""Make the fonts that Receptive carries, as subsets of the published ones.

    python3 src/main/fonts/subset.py /usr/share/fonts

The argument is a folder that holds the published fonts, at any depth.  Debian's
packages for them are fonts-inter, fonts-jetbrains-mono and fonts-noto-cjk; the
script itself needs fontTools (Debian: fonttools, or python3-fonttools).  The
files go to src/main/resources/dev/receptive/fonts, or to the folder given with
--out.  The same input always gives the same bytes.

Run it again whenever texts change: every character found in the project's
*.properties and lessons/*.yaml is added to the subsets, and those that no font
covers are listed at the end.

Inter has no floor and ceiling brackets and few mathematical operators, and Noto
Sans SC has no cross mark and no subscript digits.  As one text is shown in one
font, the script makes good the difference: it draws the few signs that neither
has out of Inter's own shapes, and then lets each of the two take from the other
the symbols it lacks.
"""

import argparse
import io
import re
import sys
from pathlib import Path

try:
    from fontTools import subset
    from fontTools.misc.transform import Identity
    from fontTools.pens.boundsPen import BoundsPen
    from fontTools.pens.recordingPen import DecomposingRecordingPen
    from fontTools.pens.reverseContourPen import ReverseContourPen
    from fontTools.pens.t2CharStringPen import T2CharStringPen
    from fontTools.pens.transformPen import TransformPen
    from fontTools.ttLib import TTCollection, TTFont
    from fontTools.ttLib.tables import ttProgram
except ImportError:
    sys.exit("subset.py needs fontTools (Debian: apt install fonttools) "
             "for " + sys.executable)

ROOT = Path(__file__).resolve().parents[3]
OUT = ROOT / "src/main/resources/dev/receptive/fonts"

SYMBOLS = [
    (0x2032, 0x2034),  # primes
    (0x2070, 0x209C),  # superscripts and subscripts
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematical operators
    (0x2300, 0x23FF),  # floor and ceiling, keys
    (0x2460, 0x2473),  # circled digits
    (0x25A0, 0x25FF),  # geometric shapes
    (0x2605, 0x2606),  # stars
    (0x2713, 0x2713),  # check mark
    (0x2717, 0x2717),  # cross mark
]
LATIN = SYMBOLS + [
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x00FF),  # Latin-1
    (0x0100, 0x017F),  # Latin Extended-A
    (0x0370, 0x03FF),  # Greek
    (0x2000, 0x200A),  # spaces
    (0x2010, 0x2027),  # general punctuation
    (0x202F, 0x205E),
    (0x20AC, 0x20AC),  # euro
    (0x2100, 0x214F),  # letter-like symbols
    (0x2150, 0x215E),  # fractions
]
CHINESE = LATIN + [
    (0x3000, 0x303F),  # CJK punctuation
    (0xFF00, 0xFFEF),  # full-width forms
]

# GB 2312 level 1: the 3,755 commonest hanzi, rows 16 to 55.
LEVEL_1 = bytes(
    byte
    for row in range(0xB0, 0xD8)
    for cell in range(0xA1, 0xFA if row == 0xD7 else 0xFF)
    for byte in (row, cell)
).decode("gb2312")

# Of level 2: what lessons, names and measuring may call for.
LEVEL_2 = (
    "廿亘亟鼐啬仄厥匮卦剽仞伫攸佚侃佼俨俪俚俑倩偌倜偃偎僭俎兮巽匍兖衮亵禀嬴冽凇冢"
    "讧讷诂诏诘诙诠诤诨诩诶诿谀谂谏谑谒谕谙谛谟谡谥谧谲陟邸郅郗鄱刍奂劭叟燮垩塾壑"
    "坂坩坳垭垠埙馨懿芙芸芷芮苋芩茉苷苜茜茱荏荟荀莓荼莘莞莺菁菖萃菀萦葆葩萱蓁蓦蓓"
    "蔺蔻蕙薇薏薰藓藜藿奕奚尬尴抟拗拮捋掴掬揄摒摁摞摭撷擀擢攥忒叱叽叩叨叻咂咔咚咛"
    "哐哂咦哔咩咪哽唔啧喏喵啵啶啷啜喋嗒喃喱喟喽嗪嗷嘟嗑嗦嗯嘈嘀噗噙噜噌噱嚓囵囫帏"
    "帷幄幛幡岌岐岖岑岚岱岷峥崂嵋嵩巅彷徇徜徨徭徵衢狩猗猝猕猥舛饪饴馄馊馔庖庠膺怅"
    "怆怦怡恸恻恺恪悖悚惬悱惝惘惆惚愕惴愎愫憬憧懵闩闫闳闵闾阈阋阕阖阙阚沐汨汩汴汶"
    "沆泔泱泗泠泫泓泯泾洌洄洙浏浒浔涞涓涔渚淇淅渎淙涮湮溆渥湄滟溱溥溏溟潆潇漕潋漪"
    "漩澍潸潼潺濑澹濂濡濮濯瀚瀛灏宓骞寰蹇迥迤迩迦逅逦逑逍逡逵逶遑遒遐遨遢遛遴遽邂"
    "邃彗弩弭妍妞妤妲妯姗娅娆姝姣娉娓婀婧婕婢婵媛婺嫔嫣嫦嬉孚驷驸驿骁骅骈骊骐骛骠"
    "纨纭纰绉绌绔绛绡绫绮绯绶绺缁缂缃缇缈缙缜缛缟缤缥缦缪缬缭缰缱缵玑玮珏珂珑玷珀"
    "珉珈珥珞珲琏琪瑛琦琥琨琰琬琛瑁瑜瑕瑾璎璀璇璋璞璨璐璧瓒韪韬杓杈枥枇杵枭栉枰栀"
    "栎桎桢梃桦桁桧梏梓棂椟棹椋棣楠楂榄楫槎楣楹榛榫榭槊榕橄橹檐殇殓轫轭轱轲轶轸轺"
    "轼辇辋辍辎辏辘戛戟戢臧瓯甑旮旯旰昊昙昕炅昴昱昶昵晟晔晁晏晖晗晷暄暌暧暝曜曦贲"
    "贻贽赅赍觇觊觎觐觑牦耄氕氘氚氡氩氤氪氲牍牒胧胫胭脍豚腓腴腩腭膈膑飑飒飓飙毂斐"
    "斓旌旎旖炀炜炖炷炫焐焓焖煜煨煅煲煊熵熠燔燧焘煦熹祉祛祜祚祗祠祯祺禅禧忑忐恣憩"
    "懋聿淼砭砝砺砼硎碛碓碇碜碣磬礴龛眄眇眈眙眦眸睐睑睚睨睥睿瞍睽瞌瞑瞟瞠瞰町畀畋"
    "畛罘罡罹羁盍钊钕钛钜钣钯钰钴钼钽铄铋铎铐铛铠铢铮铯铳铷锃锂锒锢锱锲锴锶镂镉镌"
    "镏镓镖镗镛镞镝镧镪镯镳雉秭稔稷穑黏馥皎皓皙瓠鸢鸾鹂鹄鹉鹑鹗鹞鹦鹧鹫鹭癖翊竦穹"
    "窈窕窦窠袂袢裢裱褚裨裾裰褡褛褶襁矜聃聆聩颀颉颌颍颏颔颚颛颞颢虔虬虻蚣蚪蚓蚯蛉"
    "蛭蛐蜓蛟蜃蜈蜻蜥蜚蜷蜿螂蝠蝌蝓蝙螯蟒蟆螳蟋蟀蟠蟾蠡罄竺笄笙笞筠筱箐箧箬箫箴篁"
    "篌篦簌簪籁臾舢舫舸艄裘羲粲粼糍糅糗暨翎翕翥翡翦翩趄赭酊酩酯醐醍蹙跛踔踝踟踮踯"
    "踵踽踱蹉蹂蹑蹒蹊蹶蹴躅躏貂貅貔觥靓霆霁霈霏霎霭霰霾龃龈龉隼隽瞿銮鎏鑫鲑鲨鳄鳌"
    "鳍鳐骰骷髂髌魅魍飨餮饕麂麋麒麝麟黛黜黝黠黟黯鼾"
)


CLOSE = 380  # the width of a small sign of the monospaced faces, of 1000


def ranges(pairs):
    return {c for first, last in pairs for c in range(first, last + 1)}


def text_characters():
    """Every printable character in the project's texts."""
    files = sorted((ROOT / "src/main/resources").rglob("*.properties"))
    for suffix in ("*.yaml", "*.yml"):
        files += sorted((ROOT / "lessons").rglob(suffix))
    found = set()
    for file in files:
        text = file.read_text(encoding="utf-8")
        if file.suffix == ".properties":
            text = re.sub(r"\\u([0-9A-Fa-f]{4})",
                          lambda m: chr(int(m.group(1), 16)), text)
        found |= {ord(c) for c in text if c.isprintable()}
    print(f"texts: {len(files)} files, {len(found)} different characters")
    return found


def find(folder, name):
    hits = sorted(Path(folder).rglob(name))
    if not hits:
        sys.exit(f"subset.py: no {name} under {folder}")
    return hits[0]


def face_number(path, family):
    """The number of a family's face in a font collection."""
    for number, face in enumerate(TTCollection(path, lazy=True).fonts):
        if face["name"].getDebugName(1) == family:
            return number
    sys.exit(f"subset.py: no {family} in {path}")


def reload(font):
    data = io.BytesIO()
    font.save(data)
    data.seek(0)
    return TTFont(data, recalcTimestamp=False)


def make_subset(path, characters, features, number=-1, drop=()):
    options = subset.Options()
    options.font_number = number
    options.layout_features = list(features)
    options.drop_tables += list(drop)
    options.name_IDs = list(range(26))
    options.notdef_outline = True
    font = subset.load_font(str(path), options)
    worker = subset.Subsetter(options)
    worker.populate(unicodes=characters)
    worker.subset(font)
    return reload(font)


def outline(font, character):
    """A recording of a glyph, and its advance width."""
    glyphs = font.getGlyphSet()
    glyph = glyphs[font.getBestCmap()[ord(character)]]
    pen = DecomposingRecordingPen(glyphs)
    glyph.draw(pen)
    return pen, glyph.width


def bounds(drawing):
    pen = BoundsPen(None)
    drawing.replay(pen)
    return pen.bounds


def transformed(drawing, transform):
    result = DecomposingRecordingPen(None)
    pen = TransformPen(result, transform)
    flips = transform[0] * transform[3] < 0
    drawing.replay(ReverseContourPen(pen) if flips else pen)
    return result


def add_glyph(font, character, drawing, width):
    """Append a glyph to a CFF font."""
    top = font["CFF "].cff.topDictIndex[0]
    by_cid = hasattr(top, "ROS")
    if by_cid:
        used = {int(name[3:]) for name in top.charset if name.startswith("cid")}
        name = f"cid{max(used) + 1:05d}"
        dictionary = top.FDSelect[font.getGlyphID(font.getBestCmap()[ord("A")])]
        private = top.FDArray[dictionary].Private
        top.FDSelect.gidArray.append(dictionary)
    else:
        name = f"uni{ord(character):04X}"
        private = top.Private
    pen = T2CharStringPen(width - private.nominalWidthX, None)
    drawing.replay(pen)
    strings = top.CharStrings
    strings.charStringsIndex.append(
        pen.getCharString(private, top.GlobalSubrs))
    strings.charStrings[name] = len(strings.charStringsIndex) - 1
    order = font.getGlyphOrder()
    order.append(name)
    if top.charset is not order:
        top.charset.append(name)
    font.setGlyphOrder(order)
    box = bounds(drawing)
    font["hmtx"].metrics[name] = (width, round(box[0]) if box else 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[ord(character)] = name


def add_drawn(inter):
    """Draw the signs that neither Inter nor Noto has."""
    bracket, width = outline(inter, "[")
    points = [point for _, at in bracket.value for point in at]
    x0, x1, x2 = sorted({x for x, _ in points})
    y0, y1, y2, y3 = sorted({y for _, y in points})
    shapes = {
        "\u230A": [(x0, y0), (x2, y0), (x2, y1), (x1, y1), (x1, y3), (x0, y3)],
        "\u2308": [(x0, y0), (x1, y0), (x1, y2), (x2, y2), (x2, y3), (x0, y3)],
    }
    for character, corners in shapes.items():
        left = DecomposingRecordingPen(None)
        left.moveTo(corners[0])
        for corner in corners[1:]:
            left.lineTo(corner)
        left.closePath()
        add_glyph(inter, character, left, width)
        right = transformed(left, Identity.translate(width, 0).scale(-1, 1))
        add_glyph(inter, chr(ord(character) + 1), right, width)

    plus, width = outline(inter, "+")
    box = bounds(plus)
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    for character, model, size in (("\u2217", "*", 1.0), ("\u22C6", "\u2605", 0.6)):
        drawing, _ = outline(inter, model)
        box = bounds(drawing)
        place = (Identity.translate(x, y).scale(size)
                 .translate(-(box[0] + box[2]) / 2, -(box[1] + box[3]) / 2))
        add_glyph(inter, character, transformed(drawing, place), width)

    delta, width = outline(inter, "\u2206")
    box = bounds(delta)
    turn = Identity.translate(0, box[1] + box[3]).scale(1, -1)
    add_glyph(inter, "\u2207", transformed(delta, turn), width)


def borrow(target, source, characters):
    """Add to target the glyphs of those characters that only source has."""
    have, offered = target.getBestCmap(), source.getBestCmap()
    scale = target["head"].unitsPerEm / source["head"].unitsPerEm
    taken = sorted((characters & offered.keys()) - have.keys())
    for code in taken:
        drawing, width = outline(source, chr(code))
        add_glyph(target, chr(code), transformed(drawing, Identity.scale(scale)),
                  round(width * scale))


def lengthen_minus(font):
    """Show the minus, which is as short as the hyphen, by the en dash: as long as the plus, at the same height."""
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[0x2212] = table.cmap[0x2013]


# Superscripts, subscripts, and the macron that stands for a raised minus.
SMALL = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u00AF" + "".join(
    chr(0x2080 + digit) for digit in range(10))


def set_close(font):
    """Set small signs close: as wide as a digit, they would stand apart from what they belong to."""
    cmap, glyphs = font.getBestCmap(), font["glyf"]
    names = [cmap[ord(sign)] for sign in SMALL if ord(sign) in cmap]
    for name in font.getGlyphOrder():
        glyph = glyphs[name]
        glyph.expand(glyphs)
        if glyph.isComposite() and {name, *glyph.getComponentNames(glyphs)} & set(names):
            glyph.coordinates, glyph.endPtsOfContours, glyph.flags = glyph.getCoordinates(glyphs)
            glyph.numberOfContours = len(glyph.endPtsOfContours)
            glyph.program = ttProgram.Program()
            glyph.program.fromBytecode(b"")
            del glyph.components
            glyph.recalcBounds(glyphs)
    for name in names:
        glyph = glyphs[name]
        glyph.removeHinting()
        glyph.recalcBounds(glyphs)
        glyph.coordinates.translate(((CLOSE - glyph.xMin - glyph.xMax) // 2, 0))
        glyph.recalcBounds(glyphs)
        font["hmtx"].metrics[name] = (CLOSE, glyph.xMin)


def rename(font, changes):
    """Replace names, in the name table and in the CFF table."""
    def changed(text):
        for old, new in changes.items():
            text = text.replace(old, new)
        return text

    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            record.string = changed(record.toUnicode())
    cff = font["CFF "].cff
    cff.fontNames = [changed(name) for name in cff.fontNames]
    top = cff.topDictIndex[0]
    for field in ("FullName", "FamilyName"):
        if hasattr(top, field):
            setattr(top, field, changed(getattr(top, field)))


def save(font, path):
    font["OS/2"].recalcUnicodeRanges(font)
    font.save(path)
    print(f"{path.name:26}{path.stat().st_size:>10,} bytes"
          f"{len(font.getBestCmap()):>7,} characters"
          f"{len(font.getGlyphOrder()):>7,} glyphs")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("fonts", help="folder that holds the published fonts")
    parser.add_argument("--out", type=Path, default=OUT, help="folder to write to")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)

    texts = text_characters()
    symbols = ranges(SYMBOLS)
    latin = ranges(LATIN) | texts
    circled = ranges([(0x2460, 0x2473)])  # Inter's stop at 9, and are huge
    chinese = ranges(CHINESE) | texts | {ord(c) for c in LEVEL_1 + LEVEL_2}

    made = {}
    for style in ("Regular", "SemiBold", "Bold"):
        name = f"Inter-{style}.otf"
        made[name] = make_subset(find(arguments.fonts, name), latin - circled,
                                 ["kern", "tnum", "calt", "ccmp", "mark"])
        add_drawn(made[name])
        made[name] = reload(made[name])
    for style in ("Regular", "Bold"):
        path = find(arguments.fonts, f"NotoSansCJK-{style}.ttc")
        font = make_subset(path, chinese, ["kern"],
                           face_number(path, "Noto Sans CJK SC"),
                           ["BASE", "VORG", "vhea", "vmtx"])
        # The faces of the collection share one CFF table, named for Japan.
        rename(font, {"Noto Sans CJK SC": "Noto Sans SC",
                      "Noto Sans CJK JP": "Noto Sans SC",
                      "NotoSansCJKsc": "NotoSansSC",
                      "NotoSansCJKjp": "NotoSansSC"})
        made[f"NotoSansSC-{style}.otf"] = font

    pairs = (("Regular", "Regular"), ("SemiBold", "Bold"), ("Bold", "Bold"))
    plain = {name: reload(font) for name, font in made.items()}
    for ours, theirs in pairs:
        inter, noto = f"Inter-{ours}.otf", f"NotoSansSC-{theirs}.otf"
        borrow(made[inter], plain[noto], symbols)
        if ours == theirs:
            borrow(made[noto], plain[inter], symbols)

    for style in ("Regular", "Bold"):
        # Without calt and liga, code shows exactly the characters typed.
        name = f"JetBrainsMono-{style}.ttf"
        made[name] = make_subset(find(arguments.fonts, name), latin,
                                 ["ccmp", "mark", "mkmk"])
        lengthen_minus(made[name])
        set_close(made[name])

    for name, font in made.items():
        save(font, arguments.out / name)

    inter = made["Inter-Regular.otf"].getBestCmap().keys()
    noto = made["NotoSansSC-Regular.otf"].getBestCmap().keys()
    for label, missing in (
            ("in neither Inter nor Noto Sans SC", texts - inter - noto),
            ("in Inter, not in Noto Sans SC", (texts & inter) - noto),
            ("in Noto Sans SC, not in Inter (hanzi aside)",
             {c for c in (texts & noto) - inter if c < 0x2E80})):
        if missing:
            print(f"{label}: "
                  + " ".join(f"{chr(c)} U+{c:04X}" for c in sorted(missing)))


if __name__ == "__main__":
    main()
