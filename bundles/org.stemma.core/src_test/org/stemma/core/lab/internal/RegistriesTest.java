/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.stemma.api.release.ReleaseCheck;
import org.stemma.api.report.ReportWriter;
import org.stemma.core.release.internal.NamedCheck;

class RegistriesTest {

	@Test
	void checksAreKnownByTheirProperties() {
		CheckRegistry known = new CheckRegistry();
		ReleaseCheck check = dossier -> List.of();
		known.addCheck(check, Map.of(ReleaseCheck.CODE, "z", ReleaseCheck.TITLE, "Fine?"));
		assertEquals(List.of(new NamedCheck("z", "Fine?", check)), known.all());
		known.removeCheck(check);
		assertTrue(known.all().isEmpty());
	}

	@Test
	void aCheckWithoutACodeIsStillAsked() {
		CheckRegistry known = new CheckRegistry();
		known.addCheck(dossier -> List.of(), Map.of());
		assertEquals(1, known.all().size());
	}

	@Test
	void writersAreFoundByTheirReport() {
		WriterRegistry known = new WriterRegistry();
		ReportWriter writer = (content, target) -> target.write(1);
		known.addWriter(writer, Map.of(ReportWriter.REPORT, "certificate.pdf"));
		assertSame(writer, known.of("certificate.pdf").orElseThrow());
		assertTrue(known.of("label.zpl").isEmpty());
		known.removeWriter(writer);
		assertTrue(known.of("certificate.pdf").isEmpty());
	}
}
