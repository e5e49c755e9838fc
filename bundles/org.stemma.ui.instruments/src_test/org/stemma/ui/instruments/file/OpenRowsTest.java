/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Row;

class OpenRowsTest {

	private final Row named = row(0, "V-000002", true);
	private final Row first = row(1, "Unknown 1", false);
	private final Row second = row(2, "Unknown 1", false);
	private final Row other = row(3, "Unknown 2", false);
	private final Row nameless = row(4, "", false);
	private final Row alsoNameless = row(5, "", false);
	private final ImportPreview preview = Previews.of(Optional.empty(), named, first, second, other, nameless, alsoNameless);

	@Test
	void oneRowTakesAllOfItsNameWithIt() {
		assertEquals(Set.of(1, 2), meant(first));
		assertEquals(Set.of(3), meant(other));
	}

	@Test
	void rowsWithoutANameAreNeverTakenForOneSample() {
		assertEquals(Set.of(4), meant(nameless));
	}

	@Test
	void severalMarkedRowsAreMeantAlone() {
		assertEquals(Set.of(2, 3), meant(second, other));
		assertEquals(Set.of(1), meant(named, first));
	}

	@Test
	void aRowThatIsMatchedByItsNameIsNotMeant() {
		assertEquals(Set.of(), meant(named));
		assertEquals(Set.of(), meant());
	}

	@Test
	void aRowMatchedByHandIsMatchedOtherwiseAlone() {
		Row chosen = row(1, "Unknown 1", true);
		ImportPreview matched = preview.matched(Map.of(1, Previews.VESSEL), List.of(named, chosen, second, other, nameless, alsoNameless));
		assertEquals(Set.of(1), new OpenRows(matched).meant(List.of(chosen)));
		assertEquals(Set.of(2), new OpenRows(matched).meant(List.of(second)));
	}

	@Test
	void theNextRowWithoutARecordIsFoundRoundTheEnd() {
		List<Row> shown = List.of(first, named, second, named);
		assertEquals(2, OpenRows.next(shown, 0));
		assertEquals(0, OpenRows.next(shown, 2));
		assertEquals(-1, OpenRows.next(List.of(named), 0));
	}

	private Set<Integer> meant(Row... marked) {
		return new OpenRows(preview).meant(List.of(marked));
	}

	private static Row row(int index, String name, boolean matched) {
		return new Row(index, Previews.sample(name, ""), matched ? Optional.of(Previews.VESSEL) : Optional.empty(), Optional.empty(),
				List.of(), List.of());
	}

	@Test
	void pastedCodesGoToTheMarkedRowsOrOnFromASingleOne() {
		List<Row> shown = List.of(named, first, second, other);
		assertEquals(List.of(1, 2), new OpenRows(preview).from(shown, List.of(first, second), 9));
		assertEquals(List.of(2, 3), new OpenRows(preview).from(shown, List.of(second), 2));
		assertEquals(List.of(1), new OpenRows(preview).from(shown, List.of(named), 1));
		assertEquals(List.of(), new OpenRows(preview).from(shown, List.of(), 2));
	}
}
