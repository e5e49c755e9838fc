/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.ome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

class OmeReaderTest {

	private final OmeReader reader = new OmeReader();
	private final Fixture images = Fixture.beside(OmeReaderTest.class, "plate.ome.xml");

	@ParameterizedTest
	@CsvSource({ "image reference, D:\\scans\\colony 3.tif VALUE", "image width, 1024 1 VALUE", "pixel width, 0.325 um VALUE",
			"pixel height, 325 nm VALUE", "channel name, DAPI VALUE", "excitation wavelength setting, 358 nm VALUE",
			"exposure duration setting, 80 ms VALUE", "magnification setting, 20 1 VALUE", "numerical aperture, 0.8 1 VALUE",
			"objective, Plan 20x VALUE", "analyst, Ada Novak VALUE", "model number, Scope 9 VALUE", "well plate identifier, P7 VALUE",
			"pinhole size, -1 MISSING", "compartment temperature, 37.0 Cel VALUE" })
	void readsTheFirstImage(String field, String expected) {
		assertEquals(expected, value(content(images.readBy(reader)).samples().getFirst(), field).replace("'", ""));
	}

	@Test
	void namesImageWellAndTime() {
		List<SampleContent> samples = content(images.readBy(reader)).samples();
		assertEquals("colony 3.tif in B3 at " + LocalDateTime.of(2024, 5, 6, 10, 31, 2), samples.getFirst().sample() + " in "
				+ samples.getFirst().well() + " at " + samples.getFirst().time().orElseThrow().clock());
		assertEquals("Image:1 in  at false", samples.get(1).sample() + " in " + samples.get(1).well() + " at " + samples.get(1).time().isPresent());
	}

	@Test
	void doubtsAnExposureWithoutAUnit() {
		assertEquals("80 1 VALUE", value(content(images.with(" ExposureTimeUnit=\"ms\"", "").readBy(reader)).samples().getFirst(),
				"exposure duration setting"));
		assertReadWith(images.with(" ExposureTimeUnit=\"ms\"", "").readBy(reader), "ome.unit");
	}

	@Test
	void marksANumberOfTooManyDigits() {
		assertReadWith(images.with("\"0.325\"", "\"1e400\"").readBy(reader), "value.not-a-result");
		assertEquals("'1e400' ERROR", value(content(images.with("\"0.325\"", "\"1e400\"").readBy(reader)).samples().getFirst(), "pixel width"));
	}

	@Test
	void listsAttributesAndElementsThatItDoesNotRead() {
		Fixture more = images.with("Name=\"DAPI\"", "Name=\"DAPI\" Contrast=\"DIC\"").with("<ImagingEnvironment", "<StageLabel Name=\"S1\"/><ImagingEnvironment");
		assertEquals("[S1, DIC]", content(more.readBy(reader)).notUnderstood().stream().map(one -> one.text()).toList().toString());
	}

	@Test
	void refusesADocumentWithoutImages() {
		Fixture without = images.changed(text -> text.replaceAll("(?s)<Image .*</Image>", ""));
		assertRefused(without.readBy(reader), "ome.no-image", 2, without.readBy(reader).problems().getFirst().place().orElseThrow().column());
		assertFalse(images.changed(text -> text.substring(0, text.length() / 2)).readBy(reader).succeeded(), "cut off");
	}
}
