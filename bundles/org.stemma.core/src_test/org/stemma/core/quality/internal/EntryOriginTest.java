/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.instrument.RawFile;

final class EntryOriginTest {

	private final TestingRoom in = new TestingRoom();
	private final RecordRef counter = in.samples.instrument("INST-1");

	@Test
	void takesSamplesOfTheLot() {
		RecordRef vessel = in.samples.vessel("V-1", in.lot);
		RecordRef vial = in.samples.vial("C-1", in.line);
		assertEquals(vessel, in.result(in.entered(in.from(vessel, null, null))).getSample());
		in.refused("result.sample", () -> in.quality.enter(in.bench, in.from(vial, null, null)));
		in.lab.change(Role.SUPERVISOR, Cryovial.class, vial, found -> found.setLot(in.lot));
		assertEquals(vial, in.result(in.entered(in.from(vial, null, null))).getSample());
	}

	@Test
	void refusesSamplesOfAnotherLot() {
		RecordRef other = in.samples.vessel("V-2", in.samples.lot("LOT-2", in.line, null));
		in.refused("result.sample", () -> in.quality.enter(in.bench, in.from(other, null, null)));
		in.refused("result.sample", () -> in.quality.enter(in.bench, in.from(in.line, null, null)));
	}

	@Test
	void takesTheInstrumentFromTheRun() {
		RecordRef run = run("RUN-1", counter);
		assertEquals(counter, in.result(in.entered(in.from(null, null, run))).getInstrument());
		assertEquals(run, in.result(in.entered(in.from(null, counter, run))).getRun());
		RecordRef other = in.samples.instrument("INST-2");
		in.refused("result.instrument", () -> in.quality.enter(in.bench, in.from(null, other, run)));
	}

	@Test
	void refusesWhatIsNotThere() {
		RecordRef nothing = new RecordRef("instrument.Instrument", UUID.randomUUID(), "X-1");
		in.refused("record.unknown", () -> in.quality.enter(in.bench, in.from(null, nothing, null)));
		in.refused("record.unknown", () -> in.quality.enter(in.bench, in.from(null, null, nothing)));
	}

	private RecordRef run(String code, RecordRef instrument) {
		ContentHash hash = new ContentHash("ab".repeat(32));
		RecordRef file = in.lab.make(RawFile.class, hash.hex(), raw -> {
			raw.setName("counts.csv");
			raw.setContent(hash);
			raw.setSize("3");
		});
		return in.lab.make(InstrumentRun.class, code, run -> {
			run.setInstrument(instrument);
			run.setFile(file);
			run.setFormat("test");
			run.setImported(in.lab.clock().instant());
		});
	}
}
