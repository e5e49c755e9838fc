/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.model.culture.Count;
import org.stemma.model.donation.Donor;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.InstrumentFactory;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.instrument.RawFile;
import org.stemma.model.instrument.RunSample;

class AncestryTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void anInstrumentFileWithOtherLotsSamplesBringsOnlyItself() {
		RecordRef other = lab.samples.lot("LOT-2");
		RecordRef file = lab.lab.make(RawFile.class, "cd".repeat(32), raw -> {
			raw.setName("counts.csv");
			raw.setContent(new ContentHash("cd".repeat(32)));
			raw.setSize("12");
		});
		RecordRef run = lab.lab.make(Role.BENCH, InstrumentRun.class, "RUN-1", made -> {
			made.setInstrument(lab.instrument);
			made.setFile(file);
			made.setFormat("any");
			made.setImported(lab.lab.clock().instant());
			for (RecordRef subject : List.of(lab.vessel, other)) {
				RunSample sample = InstrumentFactory.eINSTANCE
						.createRunSample();
				sample.setSubject(subject);
				made.getSamples().add(sample);
			}
		});
		lab.lab.make(Role.BENCH, Count.class, "CNT-1", count -> {
			count.setPerformed(lab.lab.clock().instant());
			count.setZone("Europe/Berlin");
			count.setPerformedBy(lab.lab.session(Role.BENCH).person());
			count.setLot(lab.lot);
			count.setVessel(lab.vessel);
			count.setRun(run);
		});
		assertTrue(lab.dossier().find(run).isPresent());
		assertTrue(lab.dossier().find(file).isPresent());
		assertTrue(lab.dossier().find(other).isEmpty());
		assertEquals(1, lab.dossier().all("donation.Donor").size());
	}
}
