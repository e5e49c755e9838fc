/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class SvgDrawingTest {

	private static final Raster RASTER = new Raster(2, 1, new int[] { 0xff0000, 0x0000fe });

	private static void paint(Drawing drawing, Box box) {
		drawing.fill(box, Ink.PAPER);
		drawing.text("5 < 6 & more", 10, 20, Lettering.of(Ink.TEXT, Lettering.Align.CENTRE));
		drawing.clipped(box.within(1, 1, 1, 1), () -> drawing.image(RASTER, box));
		drawing.line(0, 0, 3.14159, 2, Stroke.of(Ink.QUIET, 1).dashed());
	}

	private static Document document() throws ParserConfigurationException, SAXException, IOException {
		String text = SvgDrawing.document(SvgDrawingTest::paint, 40, 30, "A & B");
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static Element one(Document document, String name) {
		return (Element) document.getElementsByTagName(name).item(0);
	}

	@Test
	void isADocumentOfTheGivenSize() throws ParserConfigurationException, SAXException, IOException {
		Document document = document();
		assertEquals("40", document.getDocumentElement().getAttribute("width"));
		assertEquals("A & B", one(document, "title").getTextContent());
		assertEquals("5 < 6 & more", one(document, "text").getTextContent());
		assertEquals("middle", one(document, "text").getAttribute("text-anchor"));
		assertEquals("3.14", one(document, "line").getAttribute("x2"));
		assertEquals("6 4", one(document, "line").getAttribute("stroke-dasharray"));
	}

	@Test
	void picturesOfPointsStandInsideTheDocument() throws ParserConfigurationException, SAXException, IOException {
		String link = one(document(), "image").getAttribute("xlink:href");
		byte[] png = Base64.getDecoder().decode(link.substring("data:image/png;base64,".length()));
		ImageData image = new ImageData(new ByteArrayInputStream(png));
		assertEquals(2, image.width);
		assertEquals(0xff, image.palette.getRGB(image.getPixel(0, 0)).red);
		assertEquals(0xfe, image.palette.getRGB(image.getPixel(1, 0)).blue);
	}
}
