/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.Consumer;

import java.util.List;
import java.util.Map;
import org.stemma.api.instrument.RunContent;
import org.stemma.core.instrument.Imports.TrialSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.Qualification;

class RunReadingTest {

	private static final String SAMPLE = "V-1;2026-03-02T08:30;92;1";

	@TempDir
	private Path folder;
	private ImportLab lab;

	@BeforeEach
	void open() {
		lab = new ImportLab(folder);
	}

	@Test
	void takesTheOnlyInstrumentThatWritesTheFormat() {
		assertEquals(lab.instrument, lab.preview(lab.list(SAMPLE)).get().instrument());
	}

	@Test
	void asksWhichWhenSeveralDo() {
		lab.instrument("I-2", null);
		Outcome<ImportPreview> refused = lab.preview(lab.list(SAMPLE));
		assertEquals("instrument.ambiguous", ImportLab.codes(refused.problems()));
		assertTrue(refused.problems().getFirst().message().contains("I-1, I-2"), refused.toString());
		assertEquals("I-2", lab.preview(lab.list(SAMPLE), " I-2 ").get().instrument().code());
	}

	@Test
	void theSerialNumberInTheFileTellsWhich() {
		lab.instrument("I-2", "SN-2");
		lab.instrument("I-3", "SN-3");
		assertEquals("I-3", lab.preview(lab.list("serial;SN-3", SAMPLE)).get().instrument().code());
	}

	@Test
	void anInstrumentOutOfServiceIsNotTakenByItself() {
		RecordRef old = lab.instrument("I-2", null);
		change(old, instrument -> instrument.setQualification(Qualification.OUT_OF_SERVICE));
		assertEquals(lab.instrument, lab.preview(lab.list(SAMPLE)).get().instrument());
	}

	@Test
	void refusesTheSerialNumberOfAnotherInstrument() {
		change(lab.instrument, instrument -> instrument.setSerialNumber("SN-1"));
		Outcome<ImportPreview> refused = lab.preview(lab.list("serial;SN-9", SAMPLE));
		assertEquals("instrument.serial", ImportLab.codes(refused.problems()));
		assertTrue(refused.problems().getFirst().message().contains("I-1 with SN-1"), refused.toString());
		assertEquals("instrument.serial", ImportLab.codes(lab.preview(lab.list("serial;SN-9", SAMPLE), "I-1").problems()));
	}

	@Test
	void refusesAnInstrumentOfAnotherFormat() {
		change(lab.instrument, instrument -> instrument.setFormat("other.format"));
		assertEquals("instrument.format", ImportLab.codes(lab.preview(lab.list(SAMPLE), "I-1").problems()));
		assertEquals("instrument.none", ImportLab.codes(lab.preview(lab.list(SAMPLE)).problems()));
	}

	@Test
	void namesTheInstrumentsWhenTheCodeIsUnknown() {
		Outcome<ImportPreview> refused = lab.preview(lab.list(SAMPLE), "I-9");
		assertEquals("instrument.unknown", ImportLab.codes(refused.problems()));
		assertTrue(refused.problems().getFirst().message().contains("I-1"), refused.toString());
	}

	@Test
	void triesSettingsOutAndKeepsNothing() {
		TrialSettings settings = new TrialSettings(ImportLab.FORMAT, "de-DE", Map.of("column.A", "sample"));
		RunContent content = lab.imports().trial(lab.lab.session(Role.BENCH), lab.list(SAMPLE), settings).get();
		assertEquals(List.of("locale de-DE", "column.A sample"),
				content.metadata().stream().map(fact -> fact.field() + " " + fact.text()).toList());
		assertEquals(0, lab.count("instrument.InstrumentRun"));
		assertEquals("format.unknown", ImportLab.codes(lab.imports()
				.trial(lab.lab.session(Role.BENCH), lab.list(SAMPLE), new TrialSettings("none", "", Map.of())).problems()));
		assertEquals("file.unreadable", ImportLab.codes(lab.imports()
				.trial(lab.lab.session(Role.BENCH), folder.resolve("absent"), settings).problems()));
	}

	@Test
	void readsWithTheLanguageOfTheInstrumentsFiles() {
		change(lab.instrument, instrument -> instrument.setFileLocale("de-DE"));
		assertEquals("de-DE", locale(lab.preview(lab.list(SAMPLE)).get()));
		change(lab.instrument("I-2", "SN-2"), instrument -> instrument.setFileLocale("en-US"));
		assertEquals("en-US", locale(lab.preview(lab.list("serial;SN-2", SAMPLE)).get()));
		assertEquals("de-DE", locale(lab.preview(lab.list(SAMPLE), "I-1").get()));
	}

	private static String locale(ImportPreview preview) {
		return preview.content().metadata().getFirst().text();
	}

	private void change(RecordRef ref, Consumer<Instrument> change) {
		lab.lab.change(Role.SUPERVISOR, Instrument.class, ref, change);
	}
}
