/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.certificate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.report.CertificateContent.Fact;

class LotFactsTest {

	@Test
	void setsTwoShortFactsSideBySide() throws IOException {
		String text = print(List.of(new Fact("Lot number", "L-1"), new Fact("Stage", "Bank"), new Fact("Kind", "MSC")));

		assertTrue(text.contains("Lot number L-1 Stage Bank"), text);
		assertTrue(text.contains("Kind MSC"), text);
	}

	@Test
	void givesALongFactALineOfItsOwn() throws IOException {
		String value = "a value that is much too long to stand beside another one in half a line";
		String text = print(List.of(new Fact("Lot number", "L-1"), new Fact("Storage", value), new Fact("Kind", "MSC")));

		assertTrue(text.contains("Storage " + value), text);
		assertFalse(text.contains("L-1 Storage"), text);
	}

	@Test
	void losesNoneOfManyFacts() throws IOException {
		List<Fact> facts = new ArrayList<>(List.of(new Fact("Lot number", "L-1")));
		for (int i = 0; i < 150; i++) {
			facts.add(new Fact("Fact " + i, "value no. " + i + "."));
		}
		String text = print(facts);

		facts.forEach(fact -> assertTrue(text.contains(fact.value()), fact.label()));
	}

	/** Lines joined by a bar, so that a test sees where they end. */
	private static String print(List<Fact> facts) throws IOException {
		return String.join("|", PdfText.pages(SampleCertificate.released().withLot(facts).pdf())).replaceAll("\\R", "|");
	}
}
