/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.stemma.core.lab.Session;
import org.stemma.ui.work.Workplace;
import org.stemma.workbench.entrance.SignIn;

/** Changes who works here. The same person finds everything as it was; another one starts where the role says. */
public final class PersonChange {

	private final IWorkbench workbench;
	private final Workplace workplace;

	/** A change in a running workbench. */
	public PersonChange(IWorkbench workbench, Workplace workplace) {
		this.workbench = workbench;
		this.workplace = workplace;
	}

	/** Asks who goes on; unsaved work is asked about first, and turning back changes nothing. */
	public void switchPerson() {
		if (workbench.saveAllEditors(true)) {
			signIn().ask(workbench.getActiveWorkbenchWindow().getShell()).ifPresent(this::handTo);
		}
	}

	/** Hides every window until somebody signs in again; nothing is done in the name of who left. */
	public void lock() {
		workplace.leave();
		List<Shell> hidden = Stream.of(workbench.getDisplay().getShells()).filter(Shell::isVisible).toList();
		hidden.forEach(shell -> shell.setVisible(false));
		Optional<Session> session = Optional.empty();
		while (session.isEmpty() && !workbench.getDisplay().isDisposed()) {
			session = signIn().ask(null, workplace.session().person().code());
		}
		hidden.stream().filter(shell -> !shell.isDisposed()).forEach(shell -> shell.setVisible(true));
		session.ifPresent(this::handTo);
	}

	private SignIn signIn() {
		return new SignIn(workplace.laboratory(), workplace.background());
	}

	private void handTo(Session next) {
		boolean same = next.person().means(workplace.session().person()) && next.roles().equals(workplace.session().roles());
		workplace.handTo(next);
		workbench.getService(IEclipseContext.class).set(Session.class, next);
		if (!same) {
			startAnew(next);
		}
	}

	private void startAnew(Session next) {
		workbench.getActiveWorkbenchWindow().getActivePage().closeAllEditors(true);
		Perspectives perspectives = new Perspectives(workbench.getPerspectiveRegistry());
		perspectives.show(workbench, perspectives.start(next));
	}
}
