/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.handlers.IHandlerService;
import org.stemma.core.lab.Laboratory;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** The one window: its size, its title with the lab's name, perspective bar, status line. */
final class StemmaWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Texts TEXTS = new Texts(StemmaWindowAdvisor.class);
	private static final String NEXT_TAB = "org.eclipse.ui.navigate.nextTab";
	private static final String PREVIOUS_TAB = "org.eclipse.ui.navigate.previousTab";
	private static final int WIDTH = 1360;
	private static final int HEIGHT = 880;

	private final Workplace workplace;

	StemmaWindowAdvisor(IWorkbenchWindowConfigurer configurer, Workplace workplace) {
		super(configurer);
		this.workplace = workplace;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new StemmaActions(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		configurer.setInitialSize(new Point(Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height)));
		configurer.setShowMenuBar(true);
		configurer.setShowCoolBar(true);
		configurer.setShowPerspectiveBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setTitle(title(workplace.laboratory()));
	}

	private static String title(Laboratory laboratory) {
		String title = TEXTS.get("title.lab", laboratory.name(), TEXTS.get("title"));
		return laboratory.demo() ? title + " - " + TEXTS.get("demo") : title;
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		IHandlerService handlers = window.getService(IHandlerService.class);
		handlers.activateHandler(NEXT_TAB, new PageTurn(SWT.TRAVERSE_PAGE_NEXT));
		handlers.activateHandler(PREVIOUS_TAB, new PageTurn(SWT.TRAVERSE_PAGE_PREVIOUS));
		center(window.getShell());
	}

	private static void center(Shell shell) {
		Rectangle screen = shell.getMonitor().getClientArea();
		shell.setLocation(Math.max(screen.x, screen.x + (screen.width - shell.getSize().x) / 2),
				Math.max(screen.y, screen.y + (screen.height - shell.getSize().y) / 2));
	}
}
