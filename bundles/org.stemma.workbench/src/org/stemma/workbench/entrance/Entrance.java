/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.entrance;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.Laboratories;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.ui.form.FieldControls;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.form.FormDialog;
import org.stemma.ui.form.FormDialog.Question;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Background;

/** The way from a command line to an open lab with somebody signed in. */
public final class Entrance {

	private static final Texts TEXTS = new Texts(Entrance.class);

	private final Display display;
	private final Waiting waiting;
	private final Background background;

	/** An entrance on a display. */
	public Entrance(Display display) {
		this.display = display;
		this.waiting = new Waiting(display);
		this.background = new Background((title, work) -> Thread.ofPlatform().daemon().name(title).start(work),
				display::asyncExec, failure -> tell(TEXTS.get("failed", failure.getMessage())));
	}

	/** Lets a person in; empty when that person turned back or no lab can be opened, which is said. */
	public Optional<Arrival> enter(List<String> arguments) {
		new EarlyTheme().apply(display);
		Outcome<LabAddress> address = LabChoice.ofProcess().address(arguments);
		if (address.result().isEmpty()) {
			return refused(address.problems());
		}
		try (LaboratoriesLookup lookup = new LaboratoriesLookup()) {
			Optional<Laboratories> laboratories = waiting.until(TEXTS.get("opening", address.get()), lookup::await);
			return laboratories.isEmpty() ? refused(List.of(Problem.error("core.missing", TEXTS.get("core.missing"))))
					: enter(laboratories.get(), address.get());
		} catch (CompletionException failure) {
			tell(TEXTS.get("failed", failure.getCause().getMessage()));
			return Optional.empty();
		}
	}

	private Optional<Arrival> enter(Laboratories laboratories, LabAddress address) {
		Optional<char[]> secret = secret(address);
		String words = TEXTS.get("opening", address);
		Outcome<Boolean> exists = waiting.until(words, () -> laboratories.exists(address, secret));
		if (exists.result().isEmpty()) {
			return refused(exists.problems());
		}
		if (!exists.get()) {
			return founding(laboratories).ask(null, address, secret);
		}
		Outcome<Laboratory> opened = waiting.until(words, () -> laboratories.open(address, secret));
		return opened.result().isEmpty() ? refused(opened.problems()) : signIn(opened.get());
	}

	private Founding founding(Laboratories laboratories) {
		return new Founding(laboratories, background, Clock.systemDefaultZone());
	}

	private Optional<Arrival> signIn(Laboratory laboratory) {
		Optional<Session> session = new SignIn(laboratory, background).ask(null);
		if (session.isEmpty()) {
			waiting.until(TEXTS.get("title"), () -> {
				laboratory.close();
				return Boolean.TRUE;
			});
		}
		return session.map(person -> new Arrival(laboratory, person));
	}

	private Optional<char[]> secret(LabAddress address) {
		if (!(address instanceof LabAddress.Server)) {
			return Optional.empty();
		}
		Question question = new Question(TEXTS.get("secret.title"), TEXTS.get("secret.sentence", address), TEXTS.get("secret.ok"),
				List.of(FieldSpec.password("secret", TEXTS.get("secret.field")).build()));
		return FormDialog.ask(null, background, new FieldControls(ZoneOffset.UTC), question, Map.of(),
				values -> Outcome.of(values.password("secret"))).flatMap(Outcome::result);
	}

	private Optional<Arrival> refused(List<Problem> problems) {
		tell(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
		return Optional.empty();
	}

	private void tell(String words) {
		MessageDialog.openError(display.getActiveShell() == null ? (Shell) null : display.getActiveShell(),
				TEXTS.get("cannot.open"), words);
	}
}
