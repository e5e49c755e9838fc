/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports.StoredRun;

class StoredRunsTest {

	@TempDir
	private Path folder;

	@Test
	void aRunSaysWhatItsFileSaid() {
		ImportLab lab = new ImportLab(folder);
		ImportPreview preview = lab.preview(lab.list("V-1;2026-03-02T08:30;92.50;1.25")).get();
		StoredRun run = lab.imports().stored(lab.accept(preview, 0).get().run()).get();
		assertEquals("counts.txt", run.file());
		assertEquals("I-1", run.device().get("asset management identifier"));
		SampleContent kept = run.content().samples().getFirst();
		SampleContent read = preview.content().samples().getFirst();
		assertEquals(read.sample(), kept.sample());
		assertEquals(Optional.of(Instant.parse("2026-03-02T07:30:00Z")), kept.time().map(time -> time.instant()));
		assertEquals(read.measurements().stream().map(Measured::field).toList(),
				kept.measurements().stream().map(Measured::field).toList());
		assertEquals(Optional.of(new BigDecimal("92.50")), kept.measurements().getFirst().value());
	}

	@Test
	void whatIsNoRunIsRefused() {
		ImportLab lab = new ImportLab(folder);
		assertEquals("run.unknown", ImportLab.codes(lab.imports().stored(lab.lot).problems()));
	}
}
