/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.stemma.core.culture.internal.Cultivation.flask;
import static org.stemma.core.culture.internal.Cultivation.n;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.Acts;
import org.stemma.core.culture.CultureView;
import org.stemma.core.culture.CultureView.GrowthPoint;
import org.stemma.core.culture.CultureView.Moment;

final class CultureReadingTest {

	private final Cultivation at = new Cultivation();

	CultureReadingTest() {
		at.cultures.thaw(at.bench, at.thaw("800000", List.of(flask("A", null), flask("B", null)))).get();
		at.later(Duration.ofDays(1));
		at.cultures.observe(at.bench,
				new Acts.Observe(ActDetails.now(), ref("B"), Optional.of(n("40")), "", false)).get();
		at.later(Duration.ofDays(2));
		at.cultures.passage(at.bench, at.passage(ref("A"), "3200000", List.of(flask("A1", null), flask("A2", null)))).get();
		at.later(Duration.ofDays(3));
		at.cultures.harvest(at.bench, at.harvest("12800000", ref("A1"))).get();
		at.cultures.freeze(at.bench, at.freeze("1000000", 2, ref("A1"))).get();
	}

	private RecordRef ref(String code) {
		return at.lab.store().findAny(code).getFirst();
	}

	@Test
	void tellsTheWholeLot() {
		CultureView view = at.cultures.culture(at.lot);
		assertEquals(List.of("VIAL-1 thawed into A, B (P1, 2.0 doublings), 8×10⁵ viable cells, recovery 80 %, "
				+ "viability 91.5 %", "B observed, confluence 40 %", "A passaged 1:2 into A1, A2 (P2, 5.0 doublings)",
				"A1 harvested (P2, 8.0 doublings), 1.28×10⁷ viable cells",
				"A1 frozen into C-000001, C-000002 (P2, 8.0 doublings), 1×10⁶ viable cells each"),
				view.timeline().stream().map(Moment::sentence).toList());
		assertEquals("LOT-1", view.lot().ref().code());
		assertEquals(2, view.vials().size());
	}

	@Test
	void namesWhoAndWhenInTheLaboratorysZone() {
		Moment first = at.cultures.culture(at.lot).timeline().getFirst();
		assertEquals("Anna Meier", first.who());
		assertEquals("2026-03-02T10:00+01:00[Europe/Berlin]", first.when().toString());
		assertEquals(List.of("VIAL-1", "A", "B"), first.subjects().stream().map(RecordRef::code).toList());
	}

	@Test
	void showsVesselsInCultureFirst() {
		assertEquals(List.of("A2", "B", "F-1", "A", "A1"),
				at.cultures.culture(at.lot).vessels().stream().map(view -> view.ref().code()).toList());
	}

	@Test
	void followsOneVesselBackToWhereItsCellsWereBefore() {
		CultureView view = at.cultures.culture(ref("A1"));
		assertEquals(List.of("Thaw", "Passage", "Harvest", "Freeze"),
				view.timeline().stream().map(moment -> moment.act().kind().replace("culture.", "")).toList());
		assertEquals("A1", view.vessels().getFirst().ref().code());
		assertEquals("LOT-1", view.lot().ref().code());
	}

	@Test
	void chartsCellsConfluenceAndDoublings() {
		List<GrowthPoint> points = at.cultures.culture(at.lot).growth();
		assertEquals(List.of("A 400000  2", "B 400000  2", "B  40 ", "A 3200000  5", "A1 1600000  5", "A2 1600000  5",
				"A1 12800000  8"), points.stream().map(CultureReadingTest::words).toList());
	}

	private static String words(GrowthPoint point) {
		return point.vessel().code() + " " + point.viableCells().map(Object::toString).orElse("") + " "
				+ point.confluence().map(Object::toString).orElse("") + " "
				+ point.doublings().map(number -> number.stripTrailingZeros().toPlainString()).orElse("");
	}

	@Test
	void doesNotKnowOtherRecords() {
		assertThrows(IllegalArgumentException.class, () -> at.cultures.culture(at.line));
	}

	@Test
	void doesNotTakeCellsOfOneLineForCellsOfOneVessel() {
		RecordRef first = seeded("S1");
		seeded("S2");
		assertEquals(1, at.cultures.culture(first).timeline().size());
	}

	private RecordRef seeded(String code) {
		return at.cultures.seed(at.bench, new Acts.Seed(ActDetails.now(), at.lot, at.line, n("1000000"), Optional.empty(), 0,
				n("0"), List.of(flask(code, null)))).get().made().getFirst();
	}
}
