/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldModel;
import org.stemma.ui.culture.act.BenchAct;
import org.stemma.ui.culture.act.MaterialDoubt;
import org.stemma.ui.culture.act.ScanMeaning;
import org.stemma.ui.scan.Scan;
import org.stemma.ui.scan.ScanHandler;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** Answers scans at a desk: fills, saves or leaves the open act, or opens one. */
public final class DeskScans implements ScanHandler {

	private static final Texts TEXTS = new Texts(DeskScans.class);
	private static final String MATERIAL = "material.MaterialLot";

	private final Workplace workplace;
	private final ActDesk desk;
	private final ActStart start;
	private final Clock clock;
	private final boolean vials;

	/**
	 * Scans for a desk.
	 *
	 * @param clock tells the day on which materials are used
	 * @param vials whether a vial that is scanned while no act is open is to be thawed
	 */
	public DeskScans(Workplace workplace, ActDesk desk, ActStart start, Clock clock, boolean vials) {
		this.workplace = workplace;
		this.desk = desk;
		this.start = start;
		this.clock = clock;
		this.vials = vials;
	}

	@Override
	public Optional<Outcome<String>> scanned(Scan scan) {
		return workplace.scans().isActive(this) ? answer(scan) : Optional.empty();
	}

	private Optional<Outcome<String>> answer(Scan scan) {
		return switch (ScanMeaning.of(scan, desk.form(), vials)) {
		case ScanMeaning.Save() -> {
			desk.save(saved -> { });
			yield said("scan.saving");
		}
		case ScanMeaning.Back() -> {
			Optional<Outcome<String>> answer = said("scan.left");
			desk.back();
			yield answer;
		}
		case ScanMeaning.Photo() -> Optional.of(photo());
		case ScanMeaning.Open open -> Optional.of(open(open));
		case ScanMeaning.Fill fill -> Optional.of(fill(fill.field(), fill.value()));
		case ScanMeaning.Busy busy -> Optional.of(Outcome.refused("act.open", TEXTS.get("scan.busy", desk.title(), busy.ref())));
		case ScanMeaning.Nothing() -> Optional.empty();
		};
	}

	private Optional<Outcome<String>> said(String key) {
		return Optional.of(Outcome.of(TEXTS.get(key, desk.title())));
	}

	private Outcome<String> photo() {
		Optional<String> refusal = desk.form().isPresent() ? Optional.empty() : start.start(BenchAct.OBSERVE);
		return refusal.<Outcome<String>>map(why -> Outcome.refused("act.refused", why)).orElseGet(() -> {
			desk.panel().ifPresent(panel -> panel.control().getDisplay().asyncExec(panel::attach));
			return Outcome.of(TEXTS.get("scan.photo", desk.title()));
		});
	}

	private Outcome<String> open(ScanMeaning.Open open) {
		return start.start(open.act()).<Outcome<String>>map(why -> Outcome.refused("act.refused", why)).orElseGet(() -> desk
				.form().flatMap(form -> form.fields().stream().filter(field -> field.name().equals(open.field())).findFirst())
				.map(field -> fill(field, open.ref())).orElseGet(() -> Outcome.of(desk.title())));
	}

	private Outcome<String> fill(FieldModel field, Object value) {
		desk.panel().ifPresent(panel -> panel.fill(field, value));
		if (value instanceof RecordRef ref && ref.kind().equals(MATERIAL)) {
			workplace.background().run(TEXTS.get("scan.material", ref.code()), () -> workplace.laboratory().records().find(ref)
					.flatMap(view -> MaterialDoubt.of(view, LocalDate.now(clock))), doubt -> doubt.ifPresent(this::warn));
		}
		String words = value instanceof RecordRef ref ? ref.code() : value.toString();
		return Outcome.of(TEXTS.get("scan.filled", desk.title(), field.label(), words));
	}

	private void warn(String sentence) {
		if (desk.form().isPresent()) {
			desk.refuse("material.doubt", sentence);
		}
	}
}
