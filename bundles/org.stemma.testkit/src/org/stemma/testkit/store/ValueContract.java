/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.store.Commit;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.CryovialState;
import org.stemma.model.culture.Lot;
import org.stemma.model.record.Record;

/** That every value comes back as it was given, on a machine whose own zone has summer time. */
public abstract class ValueContract extends StoreContract {

	private final TimeZone machine = TimeZone.getDefault();

	@BeforeEach
	void moveToMadrid() {
		TimeZone.setDefault(TimeZone.getTimeZone("Europe/Madrid"));
	}

	@AfterEach
	void moveBack() {
		TimeZone.setDefault(machine);
	}

	private ContentHash kept() throws IOException {
		return lab().store().files().keep(new ByteArrayInputStream("kept".getBytes(StandardCharsets.UTF_8)));
	}

	private Cryovial vial() {
		Cryovial vial = lab().kinds().create(Cryovial.class);
		vial.setCode(lab().code("C"));
		vial.setFrozen(FilledLab.START);
		vial.setViableCells(new BigDecimal("1000000"));
		vial.setPassageNumber(0);
		vial.setCumulativeDoublings(new BigDecimal("2"));
		vial.setState(CryovialState.STORED);
		return vial;
	}

	private Cryovial committed(Cryovial vial) {
		lab().commit(vial).get();
		return lab().stored(Cryovial.class, lab().kinds().ref(vial)).record();
	}

	@Test
	void keepsEveryFieldOfEveryKind() throws IOException {
		List<Record> all = new CompleteRecords(lab().kinds(), kept()).all();
		Commit commit = lab().commit(all.toArray(new Record[0])).get();
		assertEquals(all.size(), commit.lastSequence() - commit.firstSequence() + 1);
		List<RecordRef> refs = all.stream().map(lab().kinds()::ref).toList();
		List<Stored<? extends Record>> loaded = lab().store().load(refs);
		assertEquals(refs, loaded.stream().map(Stored::ref).toList());
		for (int i = 0; i < all.size(); i++) {
			assertTrue(EcoreUtil.equals((EObject) all.get(i), (EObject) loaded.get(i).record()), refs.get(i).toString());
		}
	}

	@Test
	void replacesEveryFieldOfEveryKind() throws IOException {
		List<Record> all = new CompleteRecords(lab().kinds(), kept()).all();
		all.forEach(record -> record.setCode("R" + record.getCode()));
		lab().commit(all.toArray(new Record[0])).get();
		List<Stored<? extends Record>> loaded = lab().store().load(all.stream().map(lab().kinds()::ref).toList());
		for (int i = 0; i < loaded.size(); i += 2) {
			Record first = loaded.get(i).record();
			Record second = (Record) EcoreUtil.copy((EObject) loaded.get(i + 1).record());
			second.setId(first.getId());
			second.setCode(first.getCode());
			Stored<Record> changed = new Stored<>(second, 1, loaded.get(i).hash(), loaded.get(i).salts(), loaded.get(i).ref());
			Outcome<Commit> outcome = lab().store().commit(new UnitOfWork(java.util.UUID.randomUUID(), lab().actor(),
					"Replaced for a test", List.of(), List.of(changed), List.of()));
			boolean wasEqual = outcome.problems().stream().anyMatch(problem -> problem.code().equals("record.unchanged"));
			boolean ownParent = outcome.problems().stream().anyMatch(problem -> problem.code().equals("lineage.self"));
			assertTrue(outcome.succeeded() || wasEqual || ownParent, outcome.problems().toString());
			if (outcome.succeeded()) {
				Record now = lab().store().load(List.of(loaded.get(i).ref())).get(0).record();
				assertTrue(EcoreUtil.equals((EObject) second, (EObject) now), loaded.get(i).ref().toString());
			}
		}
		assertEquals(List.of(), lab().store().verify().findings());
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "0.00", "1.50", "1.5", "1.500", "0.1", "1234567890123456789012345678901",
			"0.0000000000000000000000000000001", "12345678901234567890.12345678901" })
	void keepsTheScaleOfADecimal(String digits) {
		Cryovial vial = vial();
		vial.setViableCells(new BigDecimal(digits));
		vial.setVolume(Quantity.of(digits, "mL"));
		Cryovial loaded = committed(vial);
		assertEquals(new BigDecimal(digits), loaded.getViableCells());
		assertEquals(Quantity.of(digits, "mL"), loaded.getVolume());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-29T01:30:00.000001Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00.999999Z",
			"1582-10-10T12:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "1899-12-31T23:59:00Z" })
	void keepsAnInstantWhateverTheClocksOfTheWorldDo(String instant) {
		Cryovial vial = vial();
		vial.setFrozen(Instant.parse(instant));
		assertEquals(Instant.parse(instant), committed(vial).getFrozen());
	}

	@Test
	void cutsAnInstantToMicroseconds() {
		Cryovial vial = vial();
		vial.setFrozen(Instant.parse("2026-03-01T09:30:00.123456789Z"));
		assertEquals(Instant.parse("2026-03-01T09:30:00.123456Z"), committed(vial).getFrozen());
	}

	@ParameterizedTest
	@ValueSource(strings = { "0001-01-01", "1582-10-10", "2024-02-29", "9999-12-31", "2026-03-29" })
	void keepsADay(String day) {
		Lot lot = lab().lot(lab().code("LOT"));
		lot.setOpened(LocalDate.parse(day));
		lab().commit(lot).get();
		assertEquals(LocalDate.parse(day), lab().stored(Lot.class, lab().kinds().ref(lot)).record().getOpened());
	}

	@ParameterizedTest
	@ValueSource(strings = { "  two blanks in front and behind  ", "a\nb\tc", "Ελένη Řehoř Ірина", "漢字 😀 \uD835\uDD4F",
			"'; DROP TABLE lot; --", "\\ \" % _", "\u0001\u0002" })
	void keepsAText(String text) {
		Lot lot = lab().lot(lab().code("LOT"));
		lot.setNote(text);
		lab().commit(lot).get();
		assertEquals(text, lab().stored(Lot.class, lab().kinds().ref(lot)).record().getNote());
	}

	@Test
	void bringsTextToItsComposedForm() {
		Lot lot = lab().lot(lab().code("LOT"));
		lot.setNote("A\u0308");
		lab().commit(lot).get();
		assertEquals("Ä", lab().stored(Lot.class, lab().kinds().ref(lot)).record().getNote());
	}

	@Test
	void keepsALongText() {
		Lot lot = lab().lot(lab().code("LOT"));
		lot.setNote("ж".repeat(2000));
		lab().commit(lot).get();
		assertEquals(lot.getNote(), lab().stored(Lot.class, lab().kinds().ref(lot)).record().getNote());
	}
}
