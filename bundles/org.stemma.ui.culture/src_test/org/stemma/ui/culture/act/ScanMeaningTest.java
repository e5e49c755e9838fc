/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.core.record.KindModels;
import org.stemma.model.ModelPackages;
import org.stemma.ui.scan.Scan;

class ScanMeaningTest {

	private static final ActForms FORMS = new ActForms(new KindModels(new ModelPackages().all())::of);

	private final RecordRef medium = Views.ref("material.MaterialLot", "M-1");
	private final RecordRef vial = Views.ref("culture.Cryovial", "C-1");
	private final RecordRef vessel = Views.ref("culture.Vessel", "V-1");

	private static Scan card(String command) {
		return new Scan("!" + command, command, List.of());
	}

	private static Scan code(String text, RecordRef... found) {
		return new Scan(text, "", List.of(found));
	}

	private static Optional<ActForm> open(BenchAct act) {
		return Optional.of(FORMS.of(act, Subject.none()));
	}

	private static ScanMeaning of(Scan scan, Optional<ActForm> form) {
		return ScanMeaning.of(scan, form, false);
	}

	private static void assertFills(String line, Object value, ScanMeaning meaning) {
		ScanMeaning.Fill fill = assertInstanceOf(ScanMeaning.Fill.class, meaning);
		assertEquals(line, fill.field().name());
		assertEquals(value, fill.value());
	}

	@Test
	void cardsSaveAndLeaveAnOpenActOnly() {
		assertInstanceOf(ScanMeaning.Save.class, of(card("OK"), open(BenchAct.FEED)));
		assertInstanceOf(ScanMeaning.Back.class, of(card("BACK"), open(BenchAct.FEED)));
		assertInstanceOf(ScanMeaning.Nothing.class, of(card("OK"), Optional.empty()));
		assertInstanceOf(ScanMeaning.Nothing.class, of(card("BACK"), Optional.empty()));
	}

	@Test
	void theQuantityCardSaysHowManyAreMade() {
		assertFills("count", 12, of(card("QTY:12"), open(BenchAct.FREEZE)));
		assertInstanceOf(ScanMeaning.Nothing.class, of(card("QTY:12"), open(BenchAct.FEED)));
		assertInstanceOf(ScanMeaning.Nothing.class, of(card("QTY:x"), open(BenchAct.FREEZE)));
	}

	@Test
	void thePhotoCardObserves() {
		assertInstanceOf(ScanMeaning.Photo.class, of(card("PHOTO"), Optional.empty()));
		assertInstanceOf(ScanMeaning.Photo.class, of(card("PHOTO"), open(BenchAct.OBSERVE)));
		assertInstanceOf(ScanMeaning.Nothing.class, of(card("PHOTO"), open(BenchAct.FEED)));
	}

	@Test
	void mediumIsAddedToAnOpenActAndElseOpensAFeed() {
		assertFills("materials", medium, of(code("M-1", medium), open(BenchAct.PASSAGE)));
		assertEquals(new ScanMeaning.Open(BenchAct.FEED, "materials", medium), of(code("M-1", medium), Optional.empty()));
	}

	@Test
	void aVialIsThawedWhereThatIsTheWorkAndElseLeftToBeOpened() {
		assertEquals(new ScanMeaning.Open(BenchAct.THAW, "from", vial), ScanMeaning.of(code("C-1", vial), Optional.empty(), true));
		assertInstanceOf(ScanMeaning.Nothing.class, of(code("C-1", vial), Optional.empty()));
		assertFills("from", vial, of(code("C-1", vial), open(BenchAct.THAW)));
	}

	@Test
	void aVesselFillsTheLineThatTakesOne() {
		assertFills("vessels", vessel, of(code("V-1", vessel), open(BenchAct.HARVEST)));
		assertFills("vessel", vessel, of(code("V-1", vessel), open(BenchAct.FEED)));
		assertInstanceOf(ScanMeaning.Nothing.class, of(code("V-1", vessel), Optional.empty()));
	}

	@Test
	void aRecordThatTheOpenActCannotTakeChangesNothing() {
		assertInstanceOf(ScanMeaning.Busy.class, of(code("C-1", vial), open(BenchAct.FEED)));
	}

	@Test
	void anUnknownCodeIsTheLabelOfWhatIsMade() {
		assertFills("codes", "V-900", of(code("V-900"), open(BenchAct.PASSAGE)));
		assertInstanceOf(ScanMeaning.Nothing.class, of(code("V-900"), open(BenchAct.FEED)));
		assertInstanceOf(ScanMeaning.Nothing.class, of(code("no code"), open(BenchAct.PASSAGE)));
	}
}
