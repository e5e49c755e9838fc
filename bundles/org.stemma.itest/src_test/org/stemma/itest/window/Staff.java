/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;

/** The persons of the {@link WindowLab} who prepare what a test needs. Each signs in once: passwords take time to check. */
final class Staff {

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    /** Somebody's session in the laboratory that the workbench runs on. */
    Session session(Laboratory lab, String name) {
        return sessions.computeIfAbsent(name, each -> {
            var outcome = lab.people().signIn(each, WindowLab.PASSWORD.toCharArray(), "preparation");
            return outcome.result().orElseThrow(() -> new AssertionError(outcome.problems().toString()));
        });
    }
}
