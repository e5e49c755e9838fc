/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.record.FieldModel;
import org.stemma.cytometry.panel.PanelSettings;
import org.stemma.cytometry.panel.PanelTemplate;
import org.stemma.cytometry.statistics.BeadTube;
import org.stemma.ui.form.Values;
import org.stemma.ui.work.Background;

class PanelDraftTest {

	private static final PanelTemplate SHIPPED = PanelTemplate.ishageCd34();
	private static final List<String> STAINED = List.of("FSC-A", "SSC-A", "FL1-A=CD45 FITC", "FL2-A=CD34 PE", "FL3-A=7-AAD");
	/** Two beads, two lymphocytes, two CD34 positive cells of which one takes up a little 7-AAD. */
	private static final float[] EVENTS = { 20_000, 200_000, 250_000, 250_000, 10, 20_000, 200_000, 250_000, 250_000, 10, 90_000, 20_000, 60_000, 50,
			20, 90_000, 20_000, 60_000, 50, 20, 110_000, 25_000, 3_000, 20_000, 20, 110_000, 25_000, 3_000, 20_000, 700 };

	private final FlowData tube = MadeEvents.of(STAINED, EVENTS);
	private final FlowModel model = new FlowModel(tube, new Background((title, work) -> work.run(), Runnable::run, failure -> {
		throw new AssertionError(failure);
	}), problems -> assertEquals(List.of(), problems), failure -> {
		throw new AssertionError(failure);
	});
	private PanelDraft draft = PanelDraft.of(SHIPPED, Optional.empty(), tube.set());

	@BeforeEach
	void begin() {
		model.begin();
		model.book(draft.book());
	}

	private List<PanelLine> lines() {
		return draft.values(model.counts()).stream().map(PanelLine::of).toList();
	}

	private void moveViable(double by) {
		model.view(view -> view.at(model.book().gate("Viable").orElseThrow()));
		model.select(Optional.of("Viable"));
		new GateEditor(model).move(by, 0);
	}

	private static Values answers(Object... pairs) {
		Map<String, Object> values = new HashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			values.put((String) pairs[i], pairs[i + 1]);
		}
		return new Values(values);
	}

	private AdoptQuestion question() {
		return new AdoptQuestion(draft, model.book(), "CYT-2", "tube.fcs");
	}

	private static String code(Outcome<?> outcome) {
		return outcome.problems().stream().map(Problem::code).findFirst().orElse("");
	}

	@Test
	void putsTheGatesOnTheChannelsAndSaysTheirResults() {
		assertEquals(SHIPPED.gates().gates().stream().map(gate -> gate.id()).toList(), model.book().gates().stream().map(gate -> gate.id()).toList());
		assertEquals(new PanelLine("CD34+ of viable CD45+", "\u26a0 50 %", "2", lines().get(2).problem()), lines().get(2));
		assertTrue(lines().getFirst().value().endsWith("no value"), lines().toString());
		assertTrue(lines().getFirst().problem().orElseThrow().message().contains("counting beads"));
	}

	@Test
	void looksAtAGateWhereItStands() {
		FlowView view = model.view().at(model.book().gate("CD34+").orElseThrow());
		assertEquals(List.of("FL2-A", "SSC-A"), List.of(view.x().channel(), view.y().channel()));
		assertEquals(List.of("FCS", "uncompensated"), List.of(view.x().compensation(), view.y().compensation()));
		assertEquals(Optional.of("CD45+"), view.population());
		assertTrue(view.frame().shape(model.book().gate("CD34+").orElseThrow().region()).isPresent());
		FlowView one = view.of(FlowKind.DENSITY).upwards(view.x()).at(model.book().gate("Viable").orElseThrow());
		assertTrue(one.frame().shape(model.book().gate("Viable").orElseThrow().region()).isPresent());
	}

	@Test
	void resultsFollowAGateThatIsMovedAndItsPositionIsThatOfTheMarker() {
		moveViable(-0.1);
		assertEquals("1", lines().get(2).events());
		assertEquals(List.of("Viable"), draft.moved(model.book()));
		assertFalse(draft.untouched(model.book()).contains("Viable"));
		PanelSettings named = draft.named(model.book(), "v1", Optional.empty(), "").get();
		assertEquals("7-AAD compensated on logicle(262144 0.5 4.5 0) below 0.35", named.settings().get("gate.Viable"));
	}

	@Test
	void beginsWhereTheInstrumentHasItsGates() {
		moveViable(-0.1);
		PanelSettings kept = draft.named(model.book(), "v1", Optional.of(new BeadTube(1000, 100, 1)), "B-7").get();
		PanelSettings again = PanelSettings.of(kept.settings()).get().orElseThrow();
		draft = PanelDraft.of(SHIPPED, Optional.of(again), tube.set());
		model.book(draft.book());
		assertTrue(draft.adopted(model.book()), "the gates on the screen are those that are kept");
		assertEquals("1", lines().get(2).events());
		assertEquals("\u26a0 5 /\u00b5L", lines().getFirst().value());
		moveViable(0.01);
		assertFalse(draft.adopted(model.book()));
	}

	@Test
	void keepsPositionsOfGatesThatATubeLacks() {
		moveViable(-0.1);
		FlowData unstained = MadeEvents.of(List.of("FSC-A", "SSC-A", "FL1-A=CD45", "FL2-A=CD34", "FL3-A"), EVENTS);
		PanelDraft other = draft.on(unstained.set(), model.book(), Map.of());
		assertEquals(List.of("Beads", "Cells"), other.book().gates().stream().map(gate -> gate.id()).toList());
		assertEquals(List.of("Viable"), other.moved(other.book()));
		PanelDraft named = other.on(unstained.set(), other.book(), Map.of("7-AAD", "FL3-A"));
		assertEquals(model.book().gates(), named.book().gates());
	}

	@Test
	void asksToConfirmWhatNobodyMoved() {
		moveViable(-0.1);
		assertTrue(question().question().sentence().contains("Moved: Viable. Where they were shipped: Beads, CD45+"));
		assertEquals(List.of("version", "beads", "volume", "dilution", "lot", "confirmed", "reason"),
				question().question().fields().stream().map(FieldModel::name).toList());
		assertEquals("panel.position", code(question().answered(answers("version", "v1", "reason", "set"))));
		PanelSettings answered = question().answered(answers("version", "v1", "confirmed", true, "reason", "set")).get();
		assertEquals(Optional.of("v1"), answered.template().positions());
		assertEquals("panel.version", code(question().answered(answers("version", " ", "confirmed", true))));
	}

	@Test
	void takesBeadsWholeOrNotAtAll() {
		Object[] rest = { "version", "v1", "confirmed", true };
		assertEquals("panel.beads", code(question().answered(answers(rest[0], rest[1], rest[2], rest[3], "beads", BigDecimal.TEN))));
		assertEquals("panel.beads", code(question().answered(answers(rest[0], rest[1], rest[2], rest[3], "beads", BigDecimal.TEN, "volume",
				BigDecimal.TEN, "dilution", new BigDecimal("0.5")))));
		PanelSettings answered = question().answered(answers(rest[0], rest[1], rest[2], rest[3], "beads", BigDecimal.TEN, "volume", BigDecimal.TEN,
				"dilution", BigDecimal.TWO, "lot", "B-7")).get();
		assertEquals(Optional.of(new BeadTube(10, 10, 2)), answered.beads());
		assertEquals("B-7", answered.beadLot());
	}

	@Test
	void namesOnlyChannelsThatLabelsDoNotSay() {
		ChannelQuestion asked = new ChannelQuestion(draft, tube);
		assertEquals("FL2-A", asked.initial().get("CD34"));
		assertEquals(Map.of("CD34", "FL1-A"), asked.answered(answers("CD34", "FL1-A", "7-AAD", "FL3-A")));
	}
}
