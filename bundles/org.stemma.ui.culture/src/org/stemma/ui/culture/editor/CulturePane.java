/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.CultureView;
import org.stemma.ui.culture.act.ActForms;
import org.stemma.ui.culture.act.BenchAct;
import org.stemma.ui.culture.act.Offers;
import org.stemma.ui.culture.act.Subject;
import org.stemma.ui.culture.desk.ActDesk;
import org.stemma.ui.culture.desk.ActStart;
import org.stemma.ui.culture.desk.DeskLife;
import org.stemma.ui.culture.desk.DeskScans;
import org.stemma.ui.culture.words.HeaderWords;
import org.stemma.ui.message.Banner;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/** A vessel or lot at the bench: header, acts by digit, and either the act being filled in or the pages of the culture. */
public final class CulturePane implements ActStart {

	private static final Texts TEXTS = new Texts(CulturePane.class);

	private final Workplace workplace;
	private final Clock clock;
	private final RecordRef shown;
	private final Composite area;
	private final HeaderStrip header;
	private final ActBar bar;
	private final Banner banner;
	private final ActDesk desk;
	private final CulturePages pages;
	private final ActForms forms;
	private Optional<CultureView> culture = Optional.empty();

	/**
	 * A pane that reads its culture at once and follows what is committed.
	 *
	 * @param clock        tells what today is, in the lab's zone
	 * @param shown        the vessel or lot
	 * @param dirtyChanged is told when there may be something to save or no more
	 */
	public CulturePane(Composite parent, Workplace workplace, Clock clock, RecordRef shown, Runnable dirtyChanged) {
		this.workplace = workplace;
		this.clock = clock;
		this.shown = shown;
		forms = new ActForms(workplace.laboratory().records()::kind);
		area = WidgetId.set(new Composite(parent, SWT.NONE), "culture");
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		header = new HeaderStrip(area, workplace.opener()::open);
		bar = new ActBar(area, this::act);
		banner = new Banner(area, "culture.banner");
		Composite stack = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		pages = new CulturePages(stack, workplace, shown, banner, dirtyChanged);
		desk = new ActDesk(workplace, stack, banner, pages::focus, () -> {
			offer();
			dirtyChanged.run();
		});
		desk.rest(pages.control());
		new DeskLife(area, workplace).digits(desk, this::act)
				.scans(new DeskScans(workplace, desk, this, clock, false)).commits(this::committed);
		load();
	}

	private void committed(List<RecordRef> refs) {
		if (culture.map(now -> new Concern(now, shown).by(refs)).orElse(true)) {
			load();
		}
	}

	private void load() {
		workplace.background().run(TEXTS.get("reading", shown), () -> workplace.laboratory().cultures().culture(shown),
				this::show, failure -> {
					if (!area.isDisposed()) {
						banner.failed(failure);
					}
				});
	}

	private void show(CultureView now) {
		if (area.isDisposed()) {
			return;
		}
		culture = Optional.of(now);
		header.show(new HeaderWords(now, ZonedDateTime.now(clock)).of(shown));
		pages.show(now);
		offer();
	}

	private Subject subject(CultureView now) {
		return Subject.of(now, shown, pages.chosen(), LocalDate.now(clock));
	}

	private void offer() {
		if (desk.form().isPresent()) {
			bar.rest();
		} else {
			culture.ifPresent(now -> bar.show(Offers.of(workplace.session(), now, subject(now))::refusal));
		}
	}

	private void act(BenchAct act) {
		start(act).ifPresent(why -> desk.refuse("act.refused", why));
	}

	@Override
	public Optional<String> start(BenchAct act) {
		if (culture.isEmpty()) {
			return Optional.of(TEXTS.get("not.yet"));
		}
		Subject subject = subject(culture.get());
		Optional<String> refusal = Offers.of(workplace.session(), culture.get(), subject).refusal(act);
		if (refusal.isEmpty()) {
			desk.open(forms.of(act, subject), TEXTS.get(subject.fixed() && act != BenchAct.THAW ? "act.of" : "act.in",
					act.title(), subject.fixed() && act != BenchAct.THAW ? shown.code() : culture.get().lot().ref().code()));
		}
		return refusal;
	}

	/** Whether there is something to save. */
	public boolean dirty() {
		return desk.touched() || pages.dirty();
	}

	/** Saves the open act, or else the lot's details; the callback hears whether it was saved. */
	public void save(Consumer<Boolean> then) {
		if (desk.form().isPresent()) {
			desk.save(then);
		} else {
			pages.save(then);
		}
	}

	/** Puts the keyboard on the open act or the page shown. */
	public void focus() {
		if (!desk.focus()) {
			pages.focus();
		}
	}
}
