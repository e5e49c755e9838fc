/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.util.Map;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;

/**
 * What the platform would hand to the application, for an application started by a test.
 *
 * @param arguments as the platform would give them
 * @param running   called when the application runs: its display is there
 */
record SessionContext(Map<String, Object> arguments, Runnable running) implements IApplicationContext {

    private static final String WORKBENCH = "org.stemma.workbench";

    @Override
    public Map<String, Object> getArguments() {
        return arguments;
    }

    @Override
    public void applicationRunning() {
        running.run();
    }

    @Override
    public String getBrandingApplication() {
        return WORKBENCH + ".application";
    }

    @Override
    public String getBrandingName() {
        return "Stemma";
    }

    @Override
    public String getBrandingDescription() {
        return null;
    }

    @Override
    public String getBrandingId() {
        return WORKBENCH + ".product";
    }

    @Override
    public String getBrandingProperty(String key) {
        return null;
    }

    @Override
    public Bundle getBrandingBundle() {
        return Platform.getBundle(WORKBENCH);
    }

    @Override
    public void setResult(Object result, IApplication application) {
        // The application ends with the session.
    }
}
