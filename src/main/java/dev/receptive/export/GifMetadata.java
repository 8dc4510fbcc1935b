package dev.receptive.export;

import java.awt.image.IndexColorModel;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** What a GIF says beside its pixels, in the words of ImageIO's GIF plug-in. */
final class GifMetadata {

    private static final byte[] FOR_EVER = {1, 0, 0};

    private GifMetadata() {}

    /** Size and colours of the whole file. */
    static void screen(IIOMetadata metadata, int width, int height, IndexColorModel colours)
            throws IIOInvalidTreeException {
        IIOMetadataNode root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
        root.appendChild(node("Version", "value", "89a"));
        root.appendChild(node(
                "LogicalScreenDescriptor",
                "logicalScreenWidth",
                width,
                "logicalScreenHeight",
                height,
                "colorResolution",
                8,
                "pixelAspectRatio",
                0));
        IIOMetadataNode table = node(
                "GlobalColorTable",
                "sizeOfGlobalColorTable",
                colours.getMapSize(),
                "backgroundColorIndex",
                0,
                "sortFlag",
                "FALSE");
        for (int i = 0; i < colours.getMapSize(); i++) {
            table.appendChild(node(
                    "ColorTableEntry",
                    "index",
                    i,
                    "red",
                    colours.getRed(i),
                    "green",
                    colours.getGreen(i),
                    "blue",
                    colours.getBlue(i)));
        }
        root.appendChild(table);
        metadata.setFromTree(metadata.getNativeMetadataFormatName(), root);
    }

    /** Place and duration of a frame; the first one also says that the animation starts again at its end. */
    static void frame(IIOMetadata metadata, ChangedArea place, int hundredths, int transparent, boolean first)
            throws IIOInvalidTreeException {
        IIOMetadataNode root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
        root.appendChild(node(
                "ImageDescriptor",
                "imageLeftPosition",
                place.x(),
                "imageTopPosition",
                place.y(),
                "imageWidth",
                place.width(),
                "imageHeight",
                place.height(),
                "interlaceFlag",
                "FALSE"));
        root.appendChild(node(
                "GraphicControlExtension",
                "disposalMethod",
                "doNotDispose",
                "userInputFlag",
                "FALSE",
                "transparentColorFlag",
                transparent < 0 ? "FALSE" : "TRUE",
                "delayTime",
                hundredths,
                "transparentColorIndex",
                Math.max(0, transparent)));
        if (first) {
            IIOMetadataNode loop =
                    node("ApplicationExtension", "applicationID", "NETSCAPE", "authenticationCode", "2.0");
            loop.setUserObject(FOR_EVER.clone());
            IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
            extensions.appendChild(loop);
            root.appendChild(extensions);
        }
        metadata.setFromTree(metadata.getNativeMetadataFormatName(), root);
    }

    private static IIOMetadataNode node(String name, Object... attributes) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        for (int i = 0; i < attributes.length; i += 2) {
            node.setAttribute(attributes[i].toString(), attributes[i + 1].toString());
        }
        return node;
    }
}
