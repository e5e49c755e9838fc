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
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Problem;
import org.stemma.core.instrument.ImportPreview.Row;

class TickWordsTest {

	private final Row order = Previews.row(0, true);
	private final Row doubtful = Previews.row(1, true, Problem.warning("sample.case", "Doubtful."));
	private final Row refused = Previews.row(2, false, Problem.error("sample.unknown", "Unknown."));

	@Test
	void saysWhatStaysOut() {
		TickWords words = new TickWords(new Ticks(Previews.of(Optional.empty(), order, doubtful, refused)));
		assertEquals("Nothing is saved yet. 1 row stays out: it is refused. 1 row stays out: it is not ticked.", words.sentence());
		assertEquals("&Accept 1 row (Ctrl+Enter)", words.accept());
	}

	@Test
	void saysHowManyRowsAreAccepted() {
		Ticks ticks = new Ticks(Previews.of(Optional.empty(), order, doubtful));
		ticks.toggle(List.of(doubtful));
		assertEquals("&Accept 2 rows (Ctrl+Enter)", new TickWords(ticks).accept());
		assertEquals("Nothing is saved yet.", new TickWords(ticks).sentence());
	}

	@Test
	void saysThatTheFileWasImportedBefore() {
		TickWords words = new TickWords(new Ticks(Previews.of(Optional.of(Previews.RUN), order)));
		assertEquals(Optional.of("This very file was imported before as RUN-000007; importing it again changes nothing."),
				words.obstacle());
		assertEquals("&Accept rows (Ctrl+Enter)", words.accept());
	}

	@Test
	void saysWhatARunKeepsThatIsTakenUpAgain() {
		Problem signed = Problem.warning("run.reviewed", "Lot MSC-1 was reviewed with RUN-000007 in the dossier.");
		Ticks ticks = new Ticks(Previews.takenUp(signed, Previews.kept(0), Previews.kept(1), Previews.row(2, true), Previews.row(3, false)));
		String again = "This file was imported before as RUN-000007, which keeps 2 rows of it; what was left out can be kept now. ";
		String told = " Lot MSC-1 was reviewed with RUN-000007 in the dossier.";
		assertEquals(again + "No row is ticked. Tick with Space what is to be kept." + told, new TickWords(ticks).sentence());
		ticks.toggle(ticks.preview().rows());
		assertEquals(again + "1 row stays out: it is refused." + told, new TickWords(ticks).sentence());
		assertEquals("&Accept 1 row (Ctrl+Enter)", new TickWords(ticks).accept());
	}

	@Test
	void saysThatEveryRowThatWasLeftOutIsRefused() {
		Problem note = Problem.note("time.zone", "Read in UTC.");
		assertEquals(Optional.of("No row that was left out can be kept yet: each is refused for the reason beside it."),
				new TickWords(new Ticks(Previews.takenUp(note, Previews.kept(0), Previews.row(1, false)))).obstacle());
	}

	@Test
	void saysThatEveryRowIsRefused() {
		assertEquals(Optional.of("No row can be kept: each is refused for the reason beside it."),
				new TickWords(new Ticks(Previews.of(Optional.empty(), refused))).obstacle());
	}

	@Test
	void saysThatNoRowIsTicked() {
		assertEquals(Optional.of("No row is ticked. Tick with Space what is to be kept."),
				new TickWords(new Ticks(Previews.of(Optional.empty(), doubtful, refused))).obstacle());
	}

	@Test
	void saysThatTheFileHoldsNoSample() {
		assertEquals(Optional.of("The file holds no sample."), new TickWords(new Ticks(Previews.of(Optional.empty()))).obstacle());
	}
}
