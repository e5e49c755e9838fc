/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.dossier;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.model.release.SignatureMeaning;
import org.stemma.ui.message.Banner;
import org.stemma.ui.quality.sign.SignButtons;
import org.stemma.ui.quality.sign.SignQuestion;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Heading;
import org.stemma.ui.widget.Scroller;
import org.stemma.ui.work.CommitWatch;
import org.stemma.ui.work.Workplace;

/** The dossier of a lot: what stops it, what it holds, and the signed way past it. */
public final class DossierPane {

	private static final Texts TEXTS = new Texts(DossierPane.class);
	private static final int CALM_MILLISECONDS = 400;

	private final Workplace workplace;
	private final RecordRef lot;
	private final Composite area;
	private final DossierHeader header;
	private final Banner banner;
	private final Checklist checks;
	private final Scroller beside;
	private final SignButtons signing;
	private final CertificateLine certificate;
	private final DossierPages pages;
	private final Runnable reload = this::load;
	private Optional<DossierState> state = Optional.empty();
	private boolean signed;

	/** A pane that reads the dossier at once and again after every commit. */
	public DossierPane(Composite parent, Workplace workplace, RecordRef lot) {
		this.workplace = workplace;
		this.lot = lot;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		header = new DossierHeader(area);
		banner = new Banner(area, "dossier.banner");
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).indent(8, 0).applyTo(sash);
		SashForm upper = new SashForm(sash, SWT.HORIZONTAL);
		checks = new Checklist(upper, workplace.opener()::open);
		beside = new Scroller(upper);
		Composite side = beside.column();
		GridLayoutFactory.fillDefaults().margins(8, 0).spacing(5, 6).applyTo(side);
		new Heading(side, TEXTS.get("decide"));
		signing = new SignButtons(side, this::sign);
		new Heading(side, TEXTS.get("certificate"));
		certificate = new CertificateLine(side, workplace, lot, banner);
		upper.setWeights(53, 47);
		pages = new DossierPages(sash, workplace.opener()::open);
		sash.setWeights(62, 38);
		checks.onKey('r', () -> sign(SignatureMeaning.REVIEWED));
		CommitWatch watch = new CommitWatch(workplace, refs -> soon());
		area.addListener(SWT.Dispose, event -> watch.close());
		load();
	}

	/** Many commits in a row are answered once. */
	private void soon() {
		if (!area.isDisposed()) {
			area.getDisplay().timerExec(CALM_MILLISECONDS, reload);
		}
	}

	private void load() {
		if (!area.isDisposed()) {
			workplace.background().run(TEXTS.get("loading", lot.code()),
					() -> DossierState.of(workplace.laboratory(), workplace.session(), lot), this::loaded, this::failed);
		}
	}

	private void failed(Throwable failure) {
		if (!area.isDisposed()) {
			banner.failed(failure);
		}
	}

	private void loaded(Outcome<DossierState> outcome) {
		if (area.isDisposed()) {
			return;
		}
		outcome.result().ifPresentOrElse(this::show, () -> banner.show(outcome.problems()));
	}

	private void show(DossierState now) {
		boolean changed = state.filter(before -> !before.same(now)).isPresent();
		state = Optional.of(now);
		header.show(now.gate());
		checks.show(now.gate().answers());
		signing.show(now.permissions());
		certificate.show(now.decided());
		beside.fit();
		pages.show(now);
		if (changed && !signed) {
			banner.show(List.of(Problem.warning("dossier.changed", TEXTS.get("changed"))));
		}
		signed = false;
	}

	/** Asks for a signature; says why when it cannot be given. */
	public void sign(SignatureMeaning meaning) {
		if (signing.can(meaning)) {
			SignQuestion question = new SignQuestion(workplace, lot, state.orElseThrow().gate(), meaning);
			question.ask(area.getShell(), outcome -> signed(question, outcome));
		} else {
			signing.why(meaning).ifPresent(why -> banner.show(List.of(Problem.error("sign.obstacle", why))));
		}
	}

	private void signed(SignQuestion question, Outcome<RecordView> outcome) {
		if (area.isDisposed()) {
			return;
		}
		signed = true;
		banner.done(question.done(), outcome.problems());
		pages.signatures();
		load();
	}

	/** Signs what can be signed next; says why when nothing can. */
	public void signNext() {
		sign(signing.next().orElse(state.filter(now -> now.gate().reviewed()).isPresent() ? SignatureMeaning.RELEASED
				: SignatureMeaning.REVIEWED));
	}

	/** Goes to the next thing that stops the lot. */
	public void nextOpenItem() {
		if (!checks.next()) {
			banner.show(List.of(Problem.note("dossier.clear", TEXTS.get("next.none"))));
		}
	}

	/** Puts the keyboard on the checks. */
	public void focus() {
		checks.focus();
	}
}
