package org.partnercenter.rest.kernel;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;

import static org.assertj.core.api.Assertions.assertThat;

class QrImageTest {

    @Test
    @Tag("ASC-10")
    void a_phone_reads_the_link_from_the_image() throws Exception {
        var link = "https://cloud.example/invitation#01a2180998817000a6be33e8f02d4a3f.0123456789abcdef0123456789abcdef";

        var image = ImageIO.read(new ByteArrayInputStream(QrImage.png(link, 320)));

        assertThat(image.getWidth()).isEqualTo(320);
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.getWidth(),
                image.getHeight(), pixels)))).getText()).isEqualTo(link);
    }
}
