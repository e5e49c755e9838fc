/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.window;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.stemma.core.lab.Session;
import org.stemma.model.identity.Role;

/**
 * The perspectives by name only: each comes with its feature, and one that is absent is left out.
 *
 * @param perspectives what is there
 */
public record Perspectives(IPerspectiveRegistry perspectives) {

	/** The workbench's own. */
	public static final String SET_UP = "org.stemma.perspective.setup";

	private static final String BENCH = "org.stemma.perspective.bench";
	private static final String INSTRUMENTS = "org.stemma.perspective.instruments";
	private static final String QUALITY = "org.stemma.perspective.quality";
	private static final String RELEASE = "org.stemma.perspective.release";

	/** In the order of the work. */
	static final List<String> ALL = List.of(BENCH, INSTRUMENTS, QUALITY, RELEASE, SET_UP);

	private static final List<Role> BY_WEIGHT = List.of(Role.QA_RELEASER, Role.QA_REVIEWER, Role.BENCH, Role.SUPERVISOR,
			Role.ADMINISTRATOR);
	private static final Map<Role, String> START = Map.of(Role.BENCH, BENCH, Role.SUPERVISOR, BENCH, Role.QA_REVIEWER, QUALITY,
			Role.QA_RELEASER, RELEASE, Role.ADMINISTRATOR, SET_UP);

	/** Where a person starts. */
	public String start(Session session) {
		Set<Role> roles = session.roles();
		return Stream.concat(BY_WEIGHT.stream().filter(roles::contains).map(START::get), Stream.of(SET_UP))
				.filter(id -> perspectives.findPerspectiveWithId(id) != null).findFirst().orElse(SET_UP);
	}

	/** Shows a perspective, if it is there, and puts the keyboard into its first view. */
	public void show(IWorkbench workbench, String id) {
		if (perspectives.findPerspectiveWithId(id) == null) {
			return;
		}
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		try {
			IWorkbenchPage page = workbench.showPerspective(id, window);
			Stream.of(page.getViewReferences()).map(reference -> reference.getPart(true)).filter(Objects::nonNull).findFirst()
					.ifPresent(page::activate);
		} catch (WorkbenchException failure) {
			throw new IllegalStateException("A registered perspective could not be shown", failure);
		}
	}
}
