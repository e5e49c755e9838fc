/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.sign;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stemma.model.release.SignatureMeaning;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.Tone;
import org.stemma.ui.widget.WidgetId;

/**
 * One button for each meaning, and beside it why it cannot be pressed or that it can. The buttons are named
 * {@code sign.reviewed} and the like, their reasons {@code sign.reviewed.why}.
 */
public final class SignButtons {

	private static final Texts TEXTS = new Texts(SignButtons.class);
	private static final List<SignatureMeaning> ORDER = List.of(SignatureMeaning.REVIEWED, SignatureMeaning.RELEASED,
			SignatureMeaning.RESTRICTED, SignatureMeaning.REJECTED);
	private static final int BUTTON_WIDTH = 130;

	private final Composite area;
	private final Map<SignatureMeaning, Button> buttons = new EnumMap<>(SignatureMeaning.class);
	private final Map<SignatureMeaning, Label> reasons = new EnumMap<>(SignatureMeaning.class);
	private final Map<SignatureMeaning, Permission> permissions = new EnumMap<>(SignatureMeaning.class);

	/** Buttons that cannot be pressed yet. */
	public SignButtons(Composite parent, Consumer<SignatureMeaning> sign) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		ORDER.forEach(meaning -> add(meaning, sign));
	}

	private void add(SignatureMeaning meaning, Consumer<SignatureMeaning> sign) {
		String id = "sign." + meaning.getName().toLowerCase(Locale.ROOT);
		Button button = PushButton.create(area, id, TEXTS.get("action." + meaning.getName()), () -> sign.accept(meaning));
		button.setEnabled(false);
		GridDataFactory.fillDefaults().hint(BUTTON_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(button);
		Label why = Look.css(WidgetId.set(new Label(area, SWT.WRAP), id + ".why"), Look.QUIET);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(why);
		buttons.put(meaning, button);
		reasons.put(meaning, why);
	}

	/** Shows what can be signed. */
	public void show(List<Permission> granted) {
		granted.forEach(permission -> {
			permissions.put(permission.meaning(), permission);
			buttons.get(permission.meaning()).setEnabled(permission.granted());
			Tone tone = permission.granted() ? Tone.GOOD : Tone.BAD;
			Label why = reasons.get(permission.meaning());
			why.setText((tone.sign() + " " + permission.words()).replace("&", "&&"));
			why.setToolTipText(permission.granted() ? null : permission.all());
		});
		area.layout(true, true);
	}

	/** Whether it can be signed with that meaning. */
	public boolean can(SignatureMeaning meaning) {
		return Optional.ofNullable(permissions.get(meaning)).filter(Permission::granted).isPresent();
	}

	/** What can be signed next: the review, else the release, else a restricted release; never a rejection. */
	public Optional<SignatureMeaning> next() {
		return ORDER.stream().filter(meaning -> meaning != SignatureMeaning.REJECTED).filter(this::can).findFirst();
	}

	/** Why that cannot be signed; empty when it can or nothing is known yet. */
	public Optional<String> why(SignatureMeaning meaning) {
		return Optional.ofNullable(permissions.get(meaning)).flatMap(Permission::why);
	}
}
