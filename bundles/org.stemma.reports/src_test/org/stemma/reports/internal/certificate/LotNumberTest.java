/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.report.CertificateContent;
import org.stemma.api.report.CertificateContent.Fact;
import org.stemma.api.report.CertificateContent.JournalHead;

class LotNumberTest {

	@Test
	void isTheFirstFact() {
		assertEquals("L-1", LotNumber.of(content(List.of(new Fact("Lot number", "L-1"), new Fact("Stage", "Bank")))));
	}

	@Test
	void isEmptyWithoutFacts() {
		assertEquals("", LotNumber.of(content(List.of())));
	}

	private static CertificateContent content(List<Fact> lot) {
		return new CertificateContent("Lab", false, "Released", ZonedDateTime.parse("2026-03-01T00:00:00Z"), lot, List.of(),
				List.of(), List.of(), List.of(), new JournalHead("lab", 1, "hash"));
	}
}
