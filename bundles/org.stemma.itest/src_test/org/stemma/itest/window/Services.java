/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.time.Duration;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Services of the framework that the tests run in. */
final class Services {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Services() {
    }

    /** The service of that type, waited for; fails when it does not come. */
    static <T> T one(Class<T> type) {
        var tracker = tracker(type);
        try {
            return present(tracker, type);
        } finally {
            tracker.close();
        }
    }

    /** Waits for a service and keeps it in use until the framework ends, so that it stays what it is. */
    static void keep(Class<?> type) {
        present(tracker(type), type);
    }

    private static <T> ServiceTracker<T, T> tracker(Class<T> type) {
        var tracker = new ServiceTracker<T, T>(FrameworkUtil.getBundle(Services.class).getBundleContext(), type, null);
        tracker.open();
        return tracker;
    }

    private static <T> T present(ServiceTracker<T, T> tracker, Class<?> type) {
        try {
            var service = tracker.waitForService(PATIENCE.toMillis());
            if (service == null) {
                throw new AssertionError("There is no service " + type.getName());
            }
            return service;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
