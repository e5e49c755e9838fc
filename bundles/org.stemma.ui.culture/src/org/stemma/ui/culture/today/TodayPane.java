/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.CultureView;
import org.stemma.core.identity.Permissions;
import org.stemma.core.identity.Verb;
import org.stemma.ui.culture.act.ActForm;
import org.stemma.ui.culture.act.ActForms;
import org.stemma.ui.culture.act.BenchAct;
import org.stemma.ui.culture.act.Offers;
import org.stemma.ui.culture.act.Subject;
import org.stemma.ui.culture.desk.ActDesk;
import org.stemma.ui.culture.desk.ActStart;
import org.stemma.ui.culture.desk.DeskLife;
import org.stemma.ui.culture.desk.DeskScans;
import org.stemma.ui.message.Banner;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/**
 * Today's work: what is in culture and which vials there are. A digit does an act to the selected vessel on the spot, 8
 * thaws a vial.
 */
public final class TodayPane implements ActStart {

	private static final Texts TEXTS = new Texts(TodayPane.class);

	private final Workplace workplace;
	private final Clock clock;
	private final Composite area;
	private final Banner banner;
	private final ActDesk desk;
	private final TodayTables tables;
	private final ActForms forms;
	private boolean reading;
	private boolean again;

	/** A pane that reads at once and follows what is committed; the clock tells what today is, in the lab's zone. */
	public TodayPane(Composite parent, Workplace workplace, Clock clock) {
		this.workplace = workplace;
		this.clock = clock;
		forms = new ActForms(workplace.laboratory().records()::kind);
		area = WidgetId.set(new Composite(parent, SWT.NONE), "today.pane");
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		banner = new Banner(area, "today.banner");
		Composite stack = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		tables = new TodayTables(stack, workplace, vial -> thaw(Optional.of(vial)), () -> thaw(Optional.empty()));
		desk = new ActDesk(workplace, stack, banner, tables::focus, () -> { });
		desk.rest(tables.control());
		new DeskLife(area, workplace).digits(desk, this::act)
				.scans(new DeskScans(workplace, desk, this, clock, true)).commits(this::committed);
		read();
	}

	private void committed(List<RecordRef> refs) {
		if (refs.stream().anyMatch(ref -> ref.kind().startsWith("culture."))) {
			read();
		}
	}

	private void read() {
		again = reading;
		if (!reading) {
			reading = true;
			TodayReading today = new TodayReading(workplace.laboratory().records(), workplace.laboratory().zone(),
					LocalDate.now(clock));
			workplace.background().run(TEXTS.get("reading"), today::rows, this::show, failure -> {
				reading = false;
				if (!area.isDisposed()) {
					banner.failed(failure);
				}
			});
		}
	}

	private void show(TodayRows rows) {
		reading = false;
		if (area.isDisposed()) {
			return;
		}
		tables.show(rows);
		if (again) {
			read();
		}
	}

	private void act(BenchAct act) {
		Optional<RecordRef> vessel = tables.selected();
		if (act == BenchAct.THAW) {
			thaw(tables.selectedVial());
		} else if (vessel.isEmpty()) {
			desk.refuse("act.none", TEXTS.get("choose", act.title()));
		} else {
			RecordRef chosen = vessel.get();
			workplace.background().run(TEXTS.get("reading"), () -> workplace.laboratory().cultures().culture(chosen),
					culture -> act(act, chosen, culture), banner::failed);
		}
	}

	private void act(BenchAct act, RecordRef vessel, CultureView culture) {
		if (area.isDisposed()) {
			return;
		}
		Subject subject = Subject.of(culture, vessel, Optional.empty(), LocalDate.now(clock));
		Offers.of(workplace.session(), culture, subject).refusal(act).ifPresentOrElse(why -> desk.refuse("act.refused", why),
				() -> desk.open(forms.of(act, subject), TEXTS.get("act.of", act.title(), vessel.code())));
	}

	private void thaw(Optional<RecordRef> vial) {
		start(BenchAct.THAW, vial).ifPresent(why -> desk.refuse("act.refused", why));
	}

	@Override
	public Optional<String> start(BenchAct act) {
		return start(act, Optional.empty());
	}

	private Optional<String> start(BenchAct act, Optional<RecordRef> vial) {
		if (Permissions.actingRole(Verb.LOG_ACT, workplace.session().roles()).isEmpty()) {
			return Optional.of(TEXTS.get("role"));
		}
		ActForm blank = forms.of(act, Subject.none());
		ActForm form = blank.asks("format") ? blank.showing("format", tables.usualFormat()) : blank;
		desk.open(vial.map(ref -> form.showing("from", ref)).orElse(form), TEXTS.get("act.any." + act.key()));
		return Optional.empty();
	}

	/** Puts the keyboard on the open act or the list. */
	public void focus() {
		if (!desk.focus()) {
			tables.focus();
		}
	}
}
