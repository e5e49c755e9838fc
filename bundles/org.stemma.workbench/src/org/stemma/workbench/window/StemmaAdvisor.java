/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.window;

import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.stemma.core.folder.FolderWatch;
import org.stemma.core.lab.Session;
import org.stemma.ui.work.Workplace;

/** Configures the workbench: the workplace is there for everything that is injected, the person's role decides where it starts. */
public final class StemmaAdvisor extends WorkbenchAdvisor {

	private final Workplace workplace;
	private final Optional<FolderWatch> folders;

	StemmaAdvisor(Workplace workplace, Optional<FolderWatch> folders) {
		this.workplace = workplace;
		this.folders = folders;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(false);
		IPreferenceStore preferences = PlatformUI.getPreferenceStore();
		preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
		preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_TEXT_ON_PERSPECTIVE_BAR, true);
		preferences.setDefault(IWorkbenchPreferenceConstants.PERSPECTIVE_BAR_EXTRAS, String.join(",", Perspectives.ALL));
	}

	@Override
	public void preStartup() {
		IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
		context.set(Workplace.class, workplace);
		context.set(Session.class, workplace.session());
		folders.ifPresent(watch -> context.set(FolderWatch.class, watch));
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new StemmaWindowAdvisor(configurer, workplace);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return new Perspectives(PlatformUI.getWorkbench().getPerspectiveRegistry()).start(workplace.session());
	}
}
