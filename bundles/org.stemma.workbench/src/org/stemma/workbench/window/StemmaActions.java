/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.window;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.stemma.ui.text.Texts;

/** The menus: what the platform does already; Stemma's own entries come in the plug-in's description. */
final class StemmaActions extends ActionBarAdvisor {

	private static final Texts TEXTS = new Texts(StemmaActions.class);

	StemmaActions(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
		bar.add(file(window));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(views(window));
		bar.add(help(window));
	}

	private MenuManager file(IWorkbenchWindow window) {
		MenuManager menu = new MenuManager(TEXTS.get("menu.file"), IWorkbenchActionConstants.M_FILE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		menu.add(action(ActionFactory.SAVE, window));
		menu.add(action(ActionFactory.SAVE_ALL, window));
		menu.add(action(ActionFactory.CLOSE, window));
		menu.add(new Separator());
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(action(ActionFactory.QUIT, window));
		return menu;
	}

	private MenuManager views(IWorkbenchWindow window) {
		MenuManager menu = new MenuManager(TEXTS.get("menu.window"), IWorkbenchActionConstants.M_WINDOW);
		MenuManager perspectives = new MenuManager(TEXTS.get("menu.perspective"), "perspectives");
		perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
		menu.add(perspectives);
		MenuManager views = new MenuManager(TEXTS.get("menu.view"), "views");
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		menu.add(action(ActionFactory.RESET_PERSPECTIVE, window));
		menu.add(new Separator());
		menu.add(action(ActionFactory.PREFERENCES, window));
		return menu;
	}

	private MenuManager help(IWorkbenchWindow window) {
		MenuManager menu = new MenuManager(TEXTS.get("menu.help"), IWorkbenchActionConstants.M_HELP);
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		menu.add(action(ActionFactory.ABOUT, window));
		return menu;
	}

	private IAction action(ActionFactory factory, IWorkbenchWindow window) {
		IAction action = factory.create(window);
		register(action);
		return action;
	}
}
