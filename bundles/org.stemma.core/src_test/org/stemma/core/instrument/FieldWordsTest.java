/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;

class FieldWordsTest {

	private static final Place PLACE = Place.line("plate.txt", 3);

	@Test
	void fieldsLoseTheirPaths() {
		assertEquals("Cycle threshold", FieldWords.of("processed data document/cycle threshold result (qpcr)"));
		assertEquals("A b", FieldWords.of("a b"));
		assertEquals("A260/280", FieldWords.of("custom information document/a260/280"));
		assertEquals("pH / gas flow time", FieldWords.of("ph / gas flow time"));
	}

	@Test
	void abbreviationsAreWrittenAsEverybodyWritesThem() {
		assertEquals("Target DNA description", FieldWords.of("target dna description"));
		assertEquals("CD79a positive", FieldWords.of("cd79a positive"));
		assertEquals("Viable CD34+ HLA-DR", FieldWords.of("viable cd34+ hla-dr"));
		assertEquals("pCO2", FieldWords.of("pco2"));
		assertEquals("ID of the dsDNA", FieldWords.of("id of the dsdna"));
		assertEquals("Idle phase", FieldWords.of("idle phase"));
	}

	@Test
	void readingsAreToldApartBySubjectAndWavelength() {
		SampleContent sample = new SampleContent("S1", "A1", Optional.empty(),
				List.of(Measured.text("x/analyte name", "IL-6", PLACE),
						Measured.number("detector wavelength setting", new BigDecimal("450.00"), "nm", "450.00", PLACE),
						Measured.text("reporter dye setting", "FAM", PLACE)), PLACE);
		assertEquals("IL-6 \u00b7 450 nm", Readings.of(sample));
	}
}
