/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.Imports.Difference;
import org.stemma.core.instrument.Imports.KeptFile;
import org.stemma.core.instrument.Imports.Reread;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.InstrumentFactory;
import org.stemma.model.instrument.ReaderSetting;

class RereadingTest {

	@TempDir
	private Path folder;
	private ImportLab lab;
	private RecordRef run;

	@BeforeEach
	void importAFile() {
		lab = new ImportLab(folder);
		run = lab.accept(lab.preview(lab.list("V-1;2026-03-02T08:30;92.0;1", "V-1;;<70;1")).get(), 0).get().run();
	}

	private Outcome<Reread> reread() {
		return lab.imports().reread(lab.lab.session(Role.BENCH), run);
	}

	@Test
	void theSameReaderSaysTheSame() {
		assertEquals(new Reread("3", "3", List.of()), reread().get());
	}

	@Test
	void handsOutTheKeptFileWithAllThatItSays() {
		KeptFile kept = lab.imports().content(run).get();
		assertEquals("counts.txt", kept.file().name());
		assertEquals(ImportLab.FORMAT, kept.format());
		assertEquals(2, kept.content().samples().size());
		lab.readers.clear();
		assertEquals("run.reader", ImportLab.codes(lab.imports().content(run).problems()));
	}

	@Test
	void aNewerReaderShowsWhatItSeesDifferently() {
		lab.readers.set(0, new NamedReader(ImportLab.FORMAT, "Test list", "4", new ScalingReader(new ListReader("LIST", 90))));
		assertEquals(List.of(new Difference("V-1", "viability (cell counter)", "92 %", "0.92 1"),
				new Difference("V-1", "added by version 4", "", "yes"),
				new Difference("V-1", "viability (cell counter)", "< 70 %", "< 0.7 1"),
				new Difference("V-1", "added by version 4", "", "yes")), reread().get().differences());
		assertEquals(0, lab.count("instrument.InstrumentRun") - 1, "reading again keeps nothing");
	}

	@Test
	void theSettingsOfTheInstrumentCount() {
		lab.lab.change(Role.SUPERVISOR, Instrument.class, lab.instrument, instrument -> {
			instrument.setFileLocale("de-DE");
			ReaderSetting setting = InstrumentFactory.eINSTANCE.createReaderSetting();
			setting.setKey("colour");
			setting.setValue("blue");
			instrument.getReaderSettings().add(setting);
		});
		assertEquals(List.of(new Difference("run", "locale", "none", "de-DE"), new Difference("run", "colour", "", "blue")),
				reread().get().differences());
	}

	@Test
	void refusesWhatCannotBeReadAgain() {
		lab.readers.clear();
		assertEquals("run.reader", ImportLab.codes(reread().problems()));
		run = new RecordRef("instrument.InstrumentRun", UUID.randomUUID(), "RUN-9");
		assertEquals("run.unknown", ImportLab.codes(reread().problems()));
	}
}
